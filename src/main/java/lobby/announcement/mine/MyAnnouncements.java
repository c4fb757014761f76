package lobby.announcement.mine;

import java.io.Serializable;
import java.util.List;

/**
 * A part of the announcements that somebody got, newest first.
 *
 * @param total how many there are of that kind
 */
public record MyAnnouncements(List<MyAnnouncement> rows, long total) implements Serializable {
}
