package lobby.web;

import java.io.Serializable;
import java.time.ZoneId;
import java.util.UUID;
import lobby.people.Location;

/** A location as the frame shows it. */
public record Place(UUID id, String name, ZoneId zone) implements Serializable {

    static Place of(Location location) {
        return new Place(location.reference(), location.name(), location.zone());
    }
}
