package lobby.announcement.audience;

import java.util.Set;
import lobby.people.Location;

/**
 * An audience that somebody may speak to, with what its ids stand for.
 *
 * @param locations where it is announced: of an event, where that is held
 * @param eventTitle blank where it is not about an event
 */
public record Aim(Audience audience, Set<Location> locations, String eventTitle) {
}
