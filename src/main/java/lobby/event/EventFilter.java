package lobby.event;

import java.io.Serializable;
import java.util.UUID;
import lobby.platform.Text;

/**
 * Which events to list for those who look after them. Upcoming ones come soonest first, past ones last first.
 *
 * @param location only those of this location, or null
 * @param past those that are over, instead of those that are not
 * @param words each has to occur in the title or the venue
 */
public record EventFilter(UUID location, boolean past, String words) implements Serializable {

    public EventFilter {
        words = words == null ? "" : Text.readable(words.strip());
    }
}
