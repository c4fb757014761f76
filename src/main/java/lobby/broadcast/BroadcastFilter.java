package lobby.broadcast;

import java.io.Serializable;
import java.util.UUID;
import lobby.platform.Text;

/**
 * Which broadcasts to list, the one changed last first.
 *
 * @param location only those that go to this location, or null
 * @param state only those of which this has become, or null
 * @param words have to occur in the title or the text
 */
public record BroadcastFilter(UUID location, BroadcastState state, String words) implements Serializable {

    public BroadcastFilter {
        words = words == null ? "" : Text.readable(words.strip());
    }
}
