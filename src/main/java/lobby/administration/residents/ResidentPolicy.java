package lobby.administration.residents;

import static lobby.security.Area.RESIDENTS;

import java.util.Collection;
import lobby.people.Location;
import lobby.security.Actor;

/** Who may change what about residents: whoever manages them where they live. */
final class ResidentPolicy {

    static boolean maySee(Actor actor, Location location) {
        return actor.views(RESIDENTS, location);
    }

    static boolean mayChange(Actor actor, Location location) {
        return actor.manages(RESIDENTS, location);
    }

    /**
     * Shutting somebody out of the whole network, or handing out the link that sets their first password: whoever
     * manages residents wherever they live. Not of staff, nor of whoever runs the product: that is for others to do.
     */
    static boolean mayEnd(Actor actor, Actor resident, Collection<Location> homes) {
        return !resident.isStaff() && !resident.operator() && !homes.isEmpty()
            && homes.stream().allMatch(home -> mayChange(actor, home));
    }

    private ResidentPolicy() {
    }
}
