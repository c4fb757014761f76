package lobby.booking;

import java.io.Serializable;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import lobby.booking.facts.BookingStatus;
import lobby.conversation.Act;
import lobby.conversation.ConversationView.Place;
import lobby.people.PersonView;
import lobby.security.Actor;

/**
 * A booking as a list shows it.
 *
 * @param unit where the resident lives, empty where that is not known
 * @param talk how the conversation about it stands, where the caller may read it
 * @param startable whether the caller may begin that conversation: then, and only then, "Start conversation" is offered
 * @param manageable whether the caller manages the bookings of its location
 */
public record BookingRow(UUID id, String number, BookingStatus status, int places, UUID event, String title,
    String venue, Instant startsAt, Instant endsAt, Place location, PersonView resident, String unit, Talk talk,
    boolean startable, boolean manageable) implements Serializable {

    /**
     * How the conversation stands; {@link #NONE} where there is none.
     *
     * @param waitingSince since when the resident waits for an answer, or null
     * @param answeredAt when the house had the last word, or null
     */
    public record Talk(UUID conversation, boolean closed, Instant waitingSince, long unread, Instant answeredAt)
        implements Serializable {

        public static final Talk NONE = new Talk(null, false, null, 0, null);

        public boolean isBegun() {
            return conversation != null;
        }

        public boolean isOpen() {
            return isBegun() && !closed;
        }
    }

    /** Whoever may not read the conversation does not learn from the booking that there is one. */
    static BookingRow of(Booking booking, String unit, Talk talk, Actor actor) {
        Set<Act> allowed = BookingPolicy.allows(actor, booking);
        return new BookingRow(booking.reference(), booking.number(), booking.status(), booking.places(),
            booking.event().reference(), booking.event().title(), booking.event().venue(), booking.event().startsAt(),
            booking.event().endsAt(), Place.of(booking.location()), PersonView.of(booking.resident()), unit,
            allowed.contains(Act.READ) ? talk : Talk.NONE, allowed.contains(Act.START) && !talk.isBegun(),
            BookingPolicy.mayManage(actor, booking));
    }

    /** Whether the caller can say that the resident is here. */
    public boolean isArriving() {
        return manageable && status != BookingStatus.CANCELLED && status != BookingStatus.ATTENDED;
    }

    /** Whether the caller, as staff, can cancel it. */
    public boolean isCancellable() {
        return manageable && status != BookingStatus.CANCELLED;
    }
}
