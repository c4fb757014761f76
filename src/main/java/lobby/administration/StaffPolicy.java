package lobby.administration;

import static lobby.security.Area.STAFF_ACCOUNTS;

import java.util.Collection;
import java.util.Map;
import lobby.people.Location;
import lobby.security.Actor;
import lobby.security.Area;
import lobby.security.Level;

/** Who may change what about staff accounts and permission groups. */
final class StaffPolicy {

    /** Changing what somebody may do at a location: whoever manages staff accounts there. */
    static boolean mayAssign(Actor actor, Location location) {
        return actor.manages(STAFF_ACCOUNTS, location);
    }

    /** Ending or renewing somebody's account: whoever manages staff accounts wherever they work. */
    static boolean mayEnd(Actor actor, Collection<Location> placesOfWork) {
        return !placesOfWork.isEmpty() && placesOfWork.stream().allMatch(place -> mayAssign(actor, place));
    }

    /** Changing a permission group: whoever manages staff accounts wherever it is used, and somewhere at least. */
    static boolean mayChange(Actor actor, Collection<Location> usedAt) {
        return !actor.locationsWhere(STAFF_ACCOUNTS, Level.MANAGE).isEmpty()
            && usedAt.stream().allMatch(place -> mayAssign(actor, place));
    }

    /**
     * Making a link by which somebody's password is set: only for who may do nothing, anywhere, that the actor may not,
     * because whoever has the link can be that person. The owner could grant themselves whatever it is.
     */
    static boolean mayBecome(Actor actor, Actor somebody) {
        return !somebody.owner() && !somebody.operator() && !somebody.isResident()
            && (actor.owner() || somebody.grants().entrySet().stream()
                .allMatch(place -> includes(actor.grants().getOrDefault(place.getKey(), Map.of()), place.getValue())));
    }

    private static boolean includes(Map<Area, Level> wide, Map<Area, Level> narrow) {
        return narrow.entrySet().stream()
            .allMatch(grant -> wide.getOrDefault(grant.getKey(), Level.NONE).includes(grant.getValue()));
    }

    private StaffPolicy() {
    }
}
