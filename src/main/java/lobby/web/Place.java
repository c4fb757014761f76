package lobby.web;

import java.io.Serializable;
import java.time.ZoneId;
import java.util.UUID;
import lobby.people.Location;
import lobby.security.Actor;

/**
 * A location as the frame shows it.
 *
 * @param home whether whoever looks lives there
 */
public record Place(UUID id, String name, ZoneId zone, boolean home) implements Serializable {

    static Place of(Location location, Actor actor) {
        return new Place(location.reference(), location.name(), location.zone(), actor.livesAt(location));
    }
}
