package lobby.booking;

import static lobby.conversation.Act.CLOSE;
import static lobby.conversation.Act.READ;
import static lobby.conversation.Act.REDACT;
import static lobby.conversation.Act.REOPEN;
import static lobby.conversation.Act.SEND;
import static lobby.conversation.Act.START;
import static lobby.conversation.Act.UNSEND;
import static lobby.security.Area.CONVERSATIONS;
import static lobby.security.Area.EVENT_BOOKINGS;
import static lobby.security.Area.REDACTION;

import java.util.EnumSet;
import java.util.Set;
import lobby.conversation.Act;
import lobby.security.Actor;

/**
 * Who may do what with a booking and in the conversation about it: the resident who made it, and the staff of its
 * location. Only those who manage event bookings may begin the conversation; whoever answers conversations there may go
 * on with it (rows BK-11, BK-12, BK-18, ruling K-20). Removing what others wrote is granted by itself (row SB-49).
 */
final class BookingPolicy {

    static Set<Act> allows(Actor actor, Booking booking) {
        if (booking.isMadeBy(actor)) {
            return actor.livesAt(booking.location()) ? Set.of(READ, SEND, UNSEND) : Set.of(READ);
        }
        if (!actor.views(CONVERSATIONS, booking.location())) {
            return Set.of();
        }
        Set<Act> allowed = EnumSet.of(READ);
        if (actor.manages(CONVERSATIONS, booking.location())) {
            allowed.addAll(Set.of(SEND, UNSEND, CLOSE, REOPEN));
        }
        if (actor.manages(CONVERSATIONS, booking.location()) && actor.manages(EVENT_BOOKINGS, booking.location())) {
            allowed.add(START);
        }
        if (actor.manages(REDACTION, booking.location())) {
            allowed.add(REDACT);
        }
        return allowed;
    }

    /** Those who talk about it see what it is about; the notes are for those who see bookings (row BK-21). */
    static boolean maySee(Actor actor, Booking booking) {
        return booking.isMadeBy(actor) || maySeeAll(actor, booking) || actor.views(CONVERSATIONS, booking.location());
    }

    static boolean maySeeAll(Actor actor, Booking booking) {
        return booking.isMadeBy(actor) || actor.views(EVENT_BOOKINGS, booking.location());
    }

    static boolean mayManage(Actor actor, Booking booking) {
        return actor.manages(EVENT_BOOKINGS, booking.location());
    }

    static boolean mayCancel(Actor actor, Booking booking) {
        return mayManage(actor, booking) || booking.isMadeBy(actor) && actor.livesAt(booking.location());
    }

    private BookingPolicy() {
    }
}
