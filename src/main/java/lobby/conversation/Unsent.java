package lobby.conversation;

import java.io.Serializable;
import java.time.Instant;

/**
 * That a message was taken back, as everyone who may read the conversation sees it.
 *
 * @param place which of all that was taken back of its conversation, from 1 without a gap
 */
public record Unsent(Instant at, long place, Gone how) implements Serializable {
}
