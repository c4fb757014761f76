package lobby.inbox;

import java.io.Serializable;
import java.util.UUID;
import lobby.platform.MomentCursor;
import lobby.platform.Text;
import lobby.security.Area;

/**
 * Which conversations to list.
 *
 * @param kind only those of this kind; null for all
 * @param location only those of this location; null for all
 * @param words each has to occur, at least as a beginning, in what was said, in the subject or in the customer's name
 * @param cursor where the last page ended; blank for the beginning
 */
public record InboxFilter(Show show, Kind kind, UUID location, String words, String cursor) implements Serializable {

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

    /** What conversations are about, and the area whose people read them. */
    public enum Kind {
        EVENT_BOOKING(Area.CONVERSATIONS),
        CARE(Area.CARE);

        private final Area team;

        Kind(Area team) {
            this.team = team;
        }

        Area team() {
            return team;
        }
    }

    public InboxFilter(Show show, UUID location, String words, String cursor) {
        this(show, null, location, words, cursor);
    }

    public InboxFilter {
        words = words == null ? "" : Text.readable(words.strip());
        cursor = cursor == null ? "" : cursor;
    }

    MomentCursor beginning() {
        return isByWaiting() ? MomentCursor.OLDEST_FIRST : MomentCursor.NEWEST_FIRST;
    }

    /** Whether those who have waited longest come first; what is looked for comes newest first. */
    boolean isByWaiting() {
        return show == Show.WAITING && words.isEmpty();
    }
}
