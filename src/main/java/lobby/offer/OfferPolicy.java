package lobby.offer;

import static lobby.security.Area.CARE;
import static lobby.security.Area.ENGAGEMENTS;

import lobby.people.Location;
import lobby.security.Actor;

/** Who may do what with what is on offer at a location. */
final class OfferPolicy {

    /** Also send it, wherever they may write to a resident. */
    static boolean maySee(Actor actor, Location location) {
        return actor.views(ENGAGEMENTS, location);
    }

    static boolean mayManage(Actor actor, Location location) {
        return actor.manages(ENGAGEMENTS, location);
    }

    /** Whoever serves residents there takes their coupons. */
    static boolean mayRedeem(Actor actor, Location location) {
        return mayManage(actor, location) || maySee(actor, location) && actor.manages(CARE, location);
    }

    private OfferPolicy() {
    }
}
