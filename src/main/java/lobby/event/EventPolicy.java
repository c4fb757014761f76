package lobby.event;

import static lobby.security.Area.EVENT_BOOKINGS;

import lobby.people.Location;
import lobby.security.Actor;

/** Who may know of an event, and who may make and change them: the staff who manage event bookings at its location. */
public final class EventPolicy {

    public static boolean maySee(Actor actor, Event event) {
        if (actor.views(EVENT_BOOKINGS, event.location())) {
            return true;
        }
        return switch (event.visibility()) {
            case ADMINISTRATORS -> false;
            case LOCATION_MEMBERS -> actor.livesAt(event.location());
            case NETWORK_MEMBERS, PUBLIC -> actor.isResident();
        };
    }

    public static boolean mayManage(Actor actor, Location location) {
        return actor.manages(EVENT_BOOKINGS, location);
    }

    private EventPolicy() {
    }
}
