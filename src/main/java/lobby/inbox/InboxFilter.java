package lobby.inbox;

import java.io.Serializable;
import java.util.UUID;
import lobby.platform.Text;

/**
 * Which conversations to list.
 *
 * @param location only those of this location; null for all
 * @param words each has to occur, at least as a beginning, in what was said, in the subject or in the customer's name
 * @param cursor where the last page ended; blank for the beginning
 */
public record InboxFilter(Show show, UUID location, String words, String cursor) implements Serializable {

    /**
     * The part of the inbox that is shown. WAITING has the longest waiting first, the others the newest. MINE are those
     * where the house talks with the caller.
     */
    public enum Show {
        OPEN,
        UNREAD,
        WAITING,
        CLOSED,
        ALL,
        MINE
    }

    public InboxFilter {
        words = words == null ? "" : Text.readable(words.strip());
        cursor = cursor == null ? "" : cursor;
    }

    /** Whether those who have waited longest come first; what is looked for comes newest first. */
    boolean isByWaiting() {
        return show == Show.WAITING && words.isEmpty();
    }
}
