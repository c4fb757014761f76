package lobby.conversation;

import static java.util.Objects.requireNonNull;
import static lobby.platform.Refusal.NOTHING_TO_SEND;

import java.util.List;
import java.util.UUID;
import lobby.platform.RefusedException;
import lobby.platform.Text;

/**
 * What somebody is about to say: trimmed, at most {@value #LONGEST} code points, and text that can be stored and shown
 * (rows ). Either there are words to read in it, or files go with it, or it is a card and nothing else.
 *
 * @param clientId made where it was typed; the same id again is the same message (row X-12)
 * @param files public ids of uploads of its author, in the order in which they are shown
 * @param engagement public id of what staff send as a card, whose words are then the words; null for none
 */
public record Draft(UUID clientId, String text, List<UUID> files, UUID engagement) {

    public static final int LONGEST = 4000;

    public Draft {
        requireNonNull(clientId);
        files = files.stream().distinct().toList();
        text = Text.plain(text);
        if (Text.showsNothing(text)) {
            if (files.isEmpty() && engagement == null) {
                throw new RefusedException(NOTHING_TO_SEND);
            }
            text = "";
        }
        Text.readable(text);
        Text.requireAtMost(LONGEST, text);
    }

    /** Words, and files with them. */
    public Draft(UUID clientId, String text, List<UUID> files) {
        this(clientId, text, files, null);
    }

    /** Words alone. */
    public Draft(UUID clientId, String text) {
        this(clientId, text, List.of());
    }

    /** What is offered to a resident, and no words of one's own. */
    public static Draft offering(UUID clientId, UUID engagement) {
        return new Draft(clientId, "", List.of(), engagement);
    }

    /** The same with the words of the card that it asks for. */
    Draft saying(String words) {
        return new Draft(clientId, words, files, engagement);
    }
}
