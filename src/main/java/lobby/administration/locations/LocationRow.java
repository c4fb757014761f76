package lobby.administration.locations;

import java.io.Serializable;
import java.util.UUID;
import lobby.people.Location;

/**
 * A location as the owner sees it.
 *
 * @param zone id of its time zone
 * @param language tag of its language
 * @param deletable whether nothing is there yet, and it is not the only one
 */
public record LocationRow(UUID id, String name, String code, String zone, String language, boolean deletable)
        implements Serializable {

    static LocationRow of(Location location, boolean deletable) {
        return new LocationRow(location.reference(), location.name(), location.code(), location.zone().getId(),
            location.language().getLanguage(), deletable);
    }
}
