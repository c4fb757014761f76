package lobby.conversation;

import java.util.UUID;

/**
 * A message as it was stored.
 *
 * @param again it had been stored before; nothing was added
 */
public record Sent(UUID conversation, MessageLine line, boolean again) {
}
