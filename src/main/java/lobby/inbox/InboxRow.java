package lobby.inbox;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import lobby.conversation.About;
import lobby.conversation.ConversationView.Place;
import lobby.conversation.Gone;
import lobby.conversation.Side;
import lobby.people.PersonView;

/**
 * A conversation as the inbox lists it.
 *
 * @param unit where the customer lives, empty where that is not known
 * @param waitingSince since when the customer waits for the house; null if nobody waits
 * @param lastFiles how many files went with the last message
 * @param lastGone how the last words went; null while they stand
 * @param lastAuthor null before anything was said
 * @param hit the number of the newest message that has the words looked for; 0 where none was looked for or found
 * @param atRest whether it is closed and nobody closed it: only the house has written
 * @param muted whether it does not call the reader
 */
public record InboxRow(UUID id, About about, Place location, PersonView customer, String unit, boolean closed,
    boolean atRest, Instant waitingSince, Instant lastAt, String lastText, int lastFiles, Gone lastGone,
    PersonView lastAuthor, Side lastSide, long unread, long hit, boolean muted) implements Serializable {
}
