package lobby.conversation;

import java.util.UUID;
import lobby.people.Person;

/**
 * What somebody was asked before a message of theirs was sent, and said yes to.
 *
 * @param reopening a closed conversation is to be opened first
 * @param overtaking public id of whoever the conversation is to be taken from; null if from nobody
 */
public record Assent(boolean reopening, UUID overtaking) {

    /** Nothing was asked. */
    public static final Assent NONE = new Assent(false, null);

    public static final Assent TO_REOPEN = new Assent(true, null);

    /** Whether this one may be overtaken: who has taken it in the meantime is another question (row LC-07). */
    public boolean overtakes(Person handler) {
        return handler.reference().equals(overtaking);
    }
}
