package lobby.care.desk;

import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import lobby.platform.MomentCursor;
import lobby.platform.Text;

/**
 * Which chats to list.
 *
 * @param parts in which parts of the desk
 * @param location only those of this location; null for all
 * @param words beginnings of words that a resident's name has to have; blank for all
 * @param cursor where the last page of the only part ended; blank for the beginning
 */
public record DeskFilter(List<DeskPart> parts, UUID location, String words, String cursor) implements Serializable {

    public DeskFilter {
        parts = parts.isEmpty() ? List.of(DeskPart.values()) : List.copyOf(parts);
        words = words == null ? "" : Text.readable(words.strip());
        cursor = cursor == null || parts.size() > 1 ? "" : cursor;
    }

    /** After what the newest are listed. */
    MomentCursor afterNewest() {
        return MomentCursor.of(parts.contains(DeskPart.UNANSWERED) ? "" : cursor, MomentCursor.NEWEST_FIRST);
    }

    /** After what the longest waiting are listed. */
    MomentCursor afterLongest() {
        return MomentCursor.of(parts.contains(DeskPart.UNANSWERED) ? cursor : "", MomentCursor.OLDEST_FIRST);
    }
}
