package lobby.announcement;

import java.io.Serializable;
import java.util.UUID;
import lobby.platform.Text;

/**
 * Which announcements to list for those who look after them, the one changed last first.
 *
 * @param location only those that go to this location, or null
 * @param state only those of which this has become, or null
 * @param words have to occur in the title or the text
 */
public record AnnouncementFilter(UUID location, AnnouncementState state, String words) implements Serializable {

    public AnnouncementFilter {
        words = words == null ? "" : Text.readable(words.strip());
    }
}
