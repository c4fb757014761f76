package lobby.booking;

import static lobby.platform.Refusal.OUT_OF_RANGE;

import java.io.Serializable;
import java.time.Instant;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import lobby.booking.facts.BookingStatus;
import lobby.platform.RefusedException;
import lobby.platform.Text;

/**
 * Which bookings to list, and in which order. Members that say nothing are null, blank or empty.
 *
 * @param location only those of this location
 * @param event only those of this event
 * @param from only events that end after this moment
 * @param until only events that start before this moment
 * @param over only events that have ended at this moment
 * @param called only those that the system they come from calls so, or that have this number
 * @param words each has to occur in the event's title, the resident's name, their unit or the number
 */
public record BookingFilter(UUID location, UUID event, Talk talk, Set<BookingStatus> statuses, Instant from,
    Instant until, Instant over, String called, String words, Order order, boolean descending, Whose whose)
    implements Serializable {

    /** Who made them: anybody, as far as the caller may see, or only the caller. */
    public enum Whose {
        ANYBODYS,
        CALLERS
    }

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

    /**
     * How many bookings there are in each view of them.
     *
     * @param upcoming those of events that are not over
     * @param waiting those whose resident waits for an answer
     * @param silent those upcoming and not cancelled that nobody has talked about yet
     */
    public record Counts(long upcoming, long waiting, long silent, long past) implements Serializable {
    }

    private static final Instant EARLIEST = Instant.parse("0001-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("9999-12-31T23:59:59Z");

    public static final BookingFilter ALL =
        new BookingFilter(null, null, Talk.ANY, Set.of(), null, null, null, "", "", Order.WHEN, false, Whose.ANYBODYS);

    /** Only those that the caller made, soonest first. */
    public static final BookingFilter MINE =
        new BookingFilter(null, null, Talk.ANY, Set.of(), null, null, null, "", "", Order.WHEN, false, Whose.CALLERS);

    public BookingFilter {
        if (Stream.of(from, until).filter(Objects::nonNull)
            .anyMatch(moment -> moment.isBefore(EARLIEST) || moment.isAfter(LATEST))) {
            throw new RefusedException(OUT_OF_RANGE);
        }
    }

    public BookingFilter at(UUID place) {
        return new BookingFilter(place, event, talk, statuses, from, until, over, called, words, order, descending,
            whose);
    }

    public BookingFilter of(UUID oneEvent) {
        return new BookingFilter(location, oneEvent, talk, statuses, from, until, over, called, words, order,
            descending, whose);
    }

    public BookingFilter with(Talk wanted) {
        return new BookingFilter(location, event, wanted, statuses, from, until, over, called, words, order,
            descending, whose);
    }

    public BookingFilter with(Set<BookingStatus> wanted) {
        return new BookingFilter(location, event, talk, Set.copyOf(wanted), from, until, over, called, words, order,
            descending, whose);
    }

    public BookingFilter during(Instant start, Instant end) {
        return new BookingFilter(location, event, talk, statuses, start, end, over, called, words, order, descending,
            whose);
    }

    public BookingFilter overAt(Instant moment) {
        return new BookingFilter(location, event, talk, statuses, from, until, moment, called, words, order,
            descending, whose);
    }

    public BookingFilter with(String wanted) {
        return new BookingFilter(location, event, talk, statuses, from, until, over, called,
            wanted == null ? "" : Text.readable(wanted.strip()), order, descending, whose);
    }

    public BookingFilter called(String reference) {
        return new BookingFilter(location, event, talk, statuses, from, until, over, Text.readable(reference), words,
            order, descending, whose);
    }

    public BookingFilter by(Order wanted, boolean downwards) {
        return new BookingFilter(location, event, talk, statuses, from, until, over, called, words, wanted, downwards,
            whose);
    }
}
