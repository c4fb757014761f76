package lobby.conversation;

import java.io.Serializable;
import java.util.List;

/**
 * Some messages of a conversation in their order.
 *
 * @param complete nothing is missing in the direction that was asked for
 * @param lastNumber the number of the newest message there is
 * @param lastUnsent how often something was taken back by then, at least
 */
public record MessagePage(List<MessageLine> messages, boolean complete, long lastNumber, long lastUnsent)
    implements Serializable {
}
