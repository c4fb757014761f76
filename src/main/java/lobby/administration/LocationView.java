package lobby.administration;

import java.io.Serializable;
import java.util.UUID;
import lobby.people.Location;

/** A location as it is chosen from. */
public record LocationView(UUID id, String name) implements Serializable {

    public static LocationView of(Location location) {
        return new LocationView(location.reference(), location.name());
    }
}
