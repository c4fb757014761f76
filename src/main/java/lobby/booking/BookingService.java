package lobby.booking;

import static lobby.booking.facts.BookingStatus.CONFIRMED;
import static lobby.booking.facts.BookingStatus.WAITING;
import static lobby.platform.Refusal.ALREADY_BOOKED;
import static lobby.platform.Refusal.EVENT_FULL;
import static lobby.platform.Refusal.EVENT_NOT_OPEN;
import static lobby.platform.Refusal.NOT_PERMITTED;
import static lobby.platform.Refusal.STALE;
import static lobby.platform.Refusal.UNKNOWN;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import lobby.audit.Action;
import lobby.audit.AuditTrail;
import lobby.audit.Deed;
import lobby.booking.BookingFilter.Counts;
import lobby.booking.BookingRepository.Beside;
import lobby.booking.facts.BookingFacts;
import lobby.event.Event;
import lobby.event.EventPolicy;
import lobby.event.EventRepository;
import lobby.people.Location;
import lobby.people.LocationRepository;
import lobby.platform.RefusedException;
import lobby.security.Actor;
import lobby.security.Area;
import lobby.security.Caller;
import lobby.security.Level;
import lobby.security.Role;

/** Bookings: seen by whoever made them and by staff, made and cancelled by residents, changed by who manages them. */
@Stateless
@RolesAllowed({Role.RESIDENT, Role.STAFF, Role.OPERATOR})
public class BookingService {

    private static final int MOST = 5000;
    private static final int MOST_EXPORTED = 50_000;

    @Inject Caller caller;
    @Inject BookingRepository bookings;
    @Inject EventRepository events;
    @Inject LocationRepository locations;
    @Inject BookingNews news;
    @Inject WaitingList waiters;
    @Inject AuditTrail audit;
    @Inject Clock clock;

    public long count(BookingFilter filter) {
        return bookings.count(filter, caller.actor());
    }

    /** A part of the bookings the caller may see; at most 5,000 at once. */
    public List<BookingRow> list(BookingFilter filter, int first, int size) {
        return rows(bookings.list(filter, caller.actor(), Math.max(0, first), Math.min(size, MOST)));
    }

    /** How many of these bookings there are in each view of the list. */
    public Counts counts(BookingFilter filter) {
        return bookings.counts(filter, caller.actor(), clock.instant());
    }

    /** As {@link #list}, from the first on, to be taken away: that is written down. At most 50,000. */
    public List<BookingRow> export(BookingFilter filter) {
        List<BookingRow> rows = rows(bookings.list(filter, caller.actor(), 0, MOST_EXPORTED));
        Location place = filter.location() == null ? null : locations.find(filter.location()).orElse(null);
        audit.record(Action.EXPORTED, "bookings", place, Map.of("rows", rows.size()));
        return rows;
    }

    /** How far the caller may go with the bookings of a location; with those of any, where none is said. */
    public Level level(UUID location) {
        Set<Long> places = location == null
            ? caller.actor().grants().keySet()
            : locations.find(location).map(place -> Set.of(place.id())).orElse(Set.of());
        return Stream.of(Level.MANAGE, Level.VIEW)
            .filter(level -> caller.actor().locationsWhere(Area.EVENT_BOOKINGS, level).stream()
                .anyMatch(places::contains))
            .findFirst()
            .orElse(Level.NONE);
    }

    public BookingView open(UUID reference) {
        return view(allowed(reference, BookingPolicy::maySee));
    }

    /** What was done with a booking and its conversation, newest first. */
    public List<Deed> history(UUID reference) {
        Booking booking = allowed(reference, BookingPolicy::maySeeAll);
        UUID conversation = row(booking, bookings.beside(List.of(booking), caller.actor())).talk().conversation();
        return audit.about(conversation == null ? List.of(reference) : List.of(reference, conversation));
    }

    /**
     * Takes places at an event for the caller.
     *
     * @param waiting wait for places where there are not enough; otherwise that is refused
     * @throws RefusedException UNKNOWN, EVENT_NOT_OPEN, ALREADY_BOOKED or EVENT_FULL (row LK-28)
     */
    public UUID book(UUID event, int places, String notes, boolean waiting) {
        Event wanted = events.forBooking(event)
            .filter(one -> EventPolicy.maySee(caller.actor(), one) && caller.actor().isResident())
            .orElseThrow(() -> new RefusedException(UNKNOWN));
        if (!wanted.isOpenAt(clock.instant())) {
            throw new RefusedException(EVENT_NOT_OPEN);
        }
        if (bookings.holdsPlace(caller.person(), wanted)) {
            throw new RefusedException(ALREADY_BOOKED);
        }
        boolean room = wanted.hasRoomFor(places, taken(wanted));
        if (!room && !waiting) {
            throw new RefusedException(EVENT_FULL);
        }
        Booking booking = bookings.add(new Booking(wanted, caller.person(), bookings.nextNumber(wanted.location()),
            new BookingFacts(places, notes, room ? CONFIRMED : WAITING), clock.instant(), null));
        news.placed(booking);
        return booking.reference();
    }

    /** Gives the places back, to those who wait for them first. Its conversation stays (row BK-34). */
    public void cancel(UUID reference) {
        Booking booking = forChange(reference, BookingPolicy::mayCancel);
        if (booking.isCancelled()) {
            return;
        }
        booking.cancel(clock.instant());
        waiters.promote(booking.event());
        audit.record(Action.BOOKING_CANCELLED, reference, booking.location(), Map.of("number", booking.number()));
        news.changed(booking);
    }

    /** @throws RefusedException STALE if somebody changed it since this version */
    public void change(UUID reference, int version, BookingFacts facts) {
        Booking booking = forChange(reference, BookingPolicy::mayManage);
        if (booking.version() != version) {
            throw new RefusedException(STALE);
        }
        Map<String, String> changes = booking.facts().changesTo(facts);
        if (booking.change(facts, clock.instant())) {
            waiters.promote(booking.event());
            audit.record(Action.BOOKING_CHANGED, reference, booking.location(), changes);
            news.changed(booking);
        }
    }

    /** The resident is here (row LK-30). */
    public void checkIn(UUID reference) {
        Booking booking = forChange(reference, BookingPolicy::mayManage);
        BookingFacts before = booking.facts();
        booking.checkIn(clock.instant());
        audit.record(Action.BOOKING_CHANGED, reference, booking.location(), before.changesTo(booking.facts()));
        news.placed(booking);
    }

    private long taken(Event event) {
        return events.taken(List.of(event)).getOrDefault(event.id(), 0L);
    }

    private BookingView view(Booking booking) {
        Actor actor = caller.actor();
        return BookingView.of(booking, row(booking, bookings.beside(List.of(booking), actor)), taken(booking.event()),
            !BookingPolicy.maySeeAll(actor, booking), BookingPolicy.mayManage(actor, booking),
            BookingPolicy.mayCancel(actor, booking), clock.instant());
    }

    private List<BookingRow> rows(List<Booking> found) {
        Map<Long, Beside> beside = bookings.beside(found, caller.actor());
        return found.stream().map(booking -> row(booking, beside)).toList();
    }

    private BookingRow row(Booking booking, Map<Long, Beside> beside) {
        Beside its = beside.get(booking.id());
        return BookingRow.of(booking, its.unit(), its.talk(), caller.actor());
    }

    private Booking forChange(UUID reference, BiPredicate<Actor, Booking> permitted) {
        bookings.find(reference).map(booking -> events.forBooking(booking.event().reference()));
        Booking booking = bookings.forChange(reference)
            .filter(one -> BookingPolicy.maySee(caller.actor(), one))
            .orElseThrow(() -> new RefusedException(UNKNOWN));
        if (!permitted.test(caller.actor(), booking)) {
            throw new RefusedException(NOT_PERMITTED);
        }
        return booking;
    }

    private Booking allowed(UUID reference, BiPredicate<Actor, Booking> permitted) {
        return bookings.find(reference)
            .filter(booking -> permitted.test(caller.actor(), booking))
            .orElseThrow(() -> new RefusedException(UNKNOWN));
    }
}
