package lobby.account;

import java.io.Serializable;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import lobby.people.Location;
import lobby.security.Actor;
import lobby.security.Area;
import lobby.security.Level;

/** A location as somebody has to do with it: what they may do there as staff, and whether they live there. */
public record PlaceView(UUID id, String name, String zone, Map<Area, Level> permissions, boolean member)
        implements Serializable {

    static PlaceView of(Location location, Actor actor) {
        Map<Area, Level> permissions = new EnumMap<>(Area.class);
        for (Area area : Area.values()) {
            if (actor.manages(area, location)) {
                permissions.put(area, Level.MANAGE);
            } else if (actor.views(area, location)) {
                permissions.put(area, Level.VIEW);
            }
        }
        return new PlaceView(location.reference(), location.name(), location.zone().getId(), permissions,
            actor.livesAt(location));
    }
}
