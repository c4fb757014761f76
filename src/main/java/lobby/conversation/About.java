package lobby.conversation;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/**
 * What a conversation is about, in the words of its own kind: enough for a label and a way back.
 *
 * @param kind the label, such as {@code EVENT_BOOKING}
 * @param reference public id of the thing; null where a conversation is about nothing in particular, and has no number,
 *     time or state of such a thing either
 * @param state the state of the thing itself, such as {@code CONFIRMED}
 */
public record About(String kind, UUID reference, String number, String title, Instant startsAt, String state)
    implements Serializable {
}
