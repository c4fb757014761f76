package lobby.announcement.audience;

import java.util.Set;
import java.util.UUID;

/**
 * What somebody may know of the events that some announcements are for.
 *
 * @param known public ids of those of which they may know who comes
 * @param off public ids of those that are called off
 */
public record Insight(Set<UUID> known, Set<UUID> off) {

    /** Whether they may know who it is for; of places they know it in any case. */
    public boolean knows(Audience audience) {
        return audience.event() == null || known.contains(audience.event());
    }

    /** Whether it is for those who come to an event that is called off. */
    public boolean isOff(Audience audience) {
        return audience.event() != null && off.contains(audience.event());
    }
}
