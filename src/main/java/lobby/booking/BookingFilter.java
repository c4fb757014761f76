package lobby.booking;

import java.io.Serializable;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/**
 * Which bookings to list, and in which order. Members that say nothing are null, blank or empty.
 *
 * @param location only those of this location
 * @param event only those of this event
 * @param from only events that end after this moment
 * @param until only events that start before this moment
 * @param words each has to occur in the event's title, the resident's name, their unit or the number
 */
public record BookingFilter(UUID location, UUID event, Talk talk, Set<BookingStatus> statuses, Instant from,
    Instant until, String words, Order order, boolean descending) implements Serializable {

    /** What became of the conversation. */
    public enum Talk {
        ANY,
        NONE,
        OPEN,
        WAITING
    }

    /** What the list is sorted by. */
    public enum Order {
        WHEN,
        EVENT,
        RESIDENT,
        STATUS,
        WAITING
    }

    public static final BookingFilter ALL =
        new BookingFilter(null, null, Talk.ANY, Set.of(), null, null, "", Order.WHEN, false);

    public BookingFilter at(UUID place) {
        return new BookingFilter(place, event, talk, statuses, from, until, words, order, descending);
    }

    public BookingFilter of(UUID oneEvent) {
        return new BookingFilter(location, oneEvent, talk, statuses, from, until, words, order, descending);
    }

    public BookingFilter with(Talk wanted) {
        return new BookingFilter(location, event, wanted, statuses, from, until, words, order, descending);
    }

    public BookingFilter with(Set<BookingStatus> wanted) {
        return new BookingFilter(location, event, talk, Set.copyOf(wanted), from, until, words, order, descending);
    }

    public BookingFilter during(Instant start, Instant end) {
        return new BookingFilter(location, event, talk, statuses, start, end, words, order, descending);
    }

    public BookingFilter with(String wanted) {
        return new BookingFilter(location, event, talk, statuses, from, until, wanted == null ? "" : wanted.strip(), order,
            descending);
    }

    public BookingFilter by(Order wanted, boolean downwards) {
        return new BookingFilter(location, event, talk, statuses, from, until, words, wanted, downwards);
    }
}
