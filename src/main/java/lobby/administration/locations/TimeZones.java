package lobby.administration.locations;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.io.Serializable;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import lobby.platform.Refusal;
import lobby.platform.RefusedException;

/** The time zones a location can have: those named for a place, by part of the world, and UTC. */
public final class TimeZones {

    private static final String UTC = "UTC";
    private static final Set<String> WORLD = Set.of("Africa", "America", "Antarctica", "Arctic", "Asia", "Atlantic",
        "Australia", "Europe", "Indian", "Pacific");
    private static final List<Region> REGIONS = new TreeSet<>(ZoneId.getAvailableZoneIds()).stream()
        .filter(TimeZones::isOffered)
        .map(Zone::new)
        .collect(groupingBy(Zone::region, TreeMap::new, toList()))
        .entrySet().stream()
        .map(region -> new Region(region.getKey(), region.getValue()))
        .toList();

    /** A part of the world, and the zones there. */
    public record Region(String name, List<Zone> zones) implements Serializable {
    }

    /** @param id as it is in the database of time zones, such as "America/Toronto" */
    public record Zone(String id) implements Serializable {

        String region() {
            return id.contains("/") ? id.substring(0, id.indexOf('/')) : UTC;
        }

        /** What people look for: the place. */
        public String place() {
            return id.substring(id.indexOf('/') + 1).replace('_', ' ');
        }
    }

    public static List<Region> regions() {
        return REGIONS;
    }

    /** The zone that this machine is in, if a location can have it; UTC otherwise. */
    public static String here() {
        String id = ZoneId.systemDefault().getId();
        return isOffered(id) ? id : UTC;
    }

    static ZoneId named(String id) {
        if (id == null || !isOffered(id) || !ZoneId.getAvailableZoneIds().contains(id)) {
            throw new RefusedException(Refusal.ZONE_UNKNOWN);
        }
        return ZoneId.of(id);
    }

    private static boolean isOffered(String id) {
        return id.equals(UTC) || id.contains("/") && WORLD.contains(id.substring(0, id.indexOf('/')));
    }

    private TimeZones() {
    }
}
