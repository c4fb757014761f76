package lobby.attachment;

import java.time.Instant;
import java.time.ZoneId;
import lobby.people.Person;

/**
 * The message that files go with.
 *
 * @param conversation internal key of the conversation
 * @param customer whose conversation it is, and who is asked to sign what the house sends to be signed
 * @param zone where the days of both are counted
 */
public record Mention(long conversation, long number, Person customer, ZoneId zone, Instant at) {
}
