package lobby.care.desk;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import lobby.conversation.ConversationView.Place;
import lobby.conversation.Gone;
import lobby.people.PersonView;

/**
 * A chat as the desk lists it.
 *
 * @param unit where the resident lives, empty where that is not known
 * @param agent who handles it; null while it is unanswered, and when it is finished
 * @param lastAgent who did before; null where nobody has
 * @param waitingSince since when the resident waits for an answer; null if they do not
 * @param promised within which time the team says that it answers
 * @param lastFiles how many files went with the last message
 * @param lastGone how the last words went; null while they stand
 * @param lastAuthor null before anything was said
 * @param closedAt when it was finished, as is by whom; null while it is open
 * @param closedReason why it was; blank where nobody said so
 */
public record DeskRow(UUID id, DeskPart part, Place location, PersonView customer, String unit, PersonView agent,
    PersonView lastAgent, Instant waitingSince, Duration promised, Instant lastAt, String lastText, int lastFiles,
    Gone lastGone, PersonView lastAuthor, long unread, Instant closedAt, PersonView closedBy,
    String closedReason) implements Serializable {

    /** Whether the house has had the last word: what an active chat is then is called answered (ruling K-05). */
    public boolean answered() {
        return (part == DeskPart.MINE || part == DeskPart.OTHERS) && waitingSince == null;
    }
}
