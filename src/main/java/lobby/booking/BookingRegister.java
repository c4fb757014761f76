package lobby.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import lobby.booking.facts.BookingFacts;
import lobby.conversation.CardNews;
import lobby.conversation.ConversationService;
import lobby.event.Event;
import lobby.people.Location;
import lobby.people.Person;

/**
 * How bookings that were made elsewhere come in, and stay as they are there. There are no places to run out of: the
 * other system gave them. Whoever brings them has asked who may.
 */
@ApplicationScoped
public class BookingRegister {

    @Inject BookingRepository bookings;
    @Inject BookingConversationRepository conversations;
    @Inject ConversationService kernel;
    @Inject BookingNews news;
    @Inject CardNews cards;
    @Inject Clock clock;

    /** The booking that the other system calls so, for a change. */
    public Optional<Booking> bySource(Location location, String source) {
        return bookings.bySource(location, source).flatMap(known -> bookings.forChange(known.reference()));
    }

    /** Whether this resident has places at the event already, under whatever name. */
    public boolean holdsPlace(Person resident, Event event) {
        return bookings.holdsPlace(resident, event);
    }

    /** Nobody is told of it: with a whole file of them, lists show them when they are looked at next. */
    public Booking enter(Event event, Person resident, BookingFacts facts, Instant madeAt, String source) {
        return bookings.add(new Booking(event, resident, bookings.nextNumber(event.location()), facts, madeAt, source));
    }

    /** @return whether anything is different now; then its conversation says so */
    public boolean change(Booking booking, Event event, BookingFacts facts) {
        boolean moved = !booking.event().reference().equals(event.reference());
        if (moved) {
            cards.changed(booking.event().reference(), booking.resident().id());
            booking.moveTo(event);
        }
        if (!booking.change(facts, clock.instant()) && !moved) {
            return false;
        }
        news.changed(booking);
        return true;
    }

    /**
     * Gives what the other system calls so to another resident (row X-32): the one who had it keeps a cancelled booking
     * with all that was said about it, put away; the new one has a booking of their own that nothing was said about.
     */
    public Booking reassign(Booking before, Event event, Person resident, BookingFacts facts, Instant madeAt,
        String source) {
        before.isNoLongerInSource();
        if (!before.isCancelled()) {
            before.cancel(clock.instant());
            news.changed(before);
        }
        conversations.about(before).ifPresent(kernel::close);
        return enter(event, resident, facts, madeAt, source);
    }

    /** @param moved whether it concerns those who come: then their conversations say so, otherwise only pages */
    public void eventChanged(Event event, boolean moved) {
        cards.changed(event.reference());
        for (Booking booking : bookings.of(event)) {
            if (moved && !booking.isCancelled()) {
                news.moved(booking);
            } else {
                news.toPages(booking);
            }
        }
    }

    /** Shows a booking to those who look on. */
    public void announce(Booking booking) {
        news.placed(booking);
    }

    /** The conversation about a booking, for a change; one that begins at that moment where there is none. */
    public BookingConversation conversationAbout(Booking booking, Instant beginning) {
        return conversations.forChangeAbout(booking.reference())
            .orElseGet(() -> conversations.add(new BookingConversation(booking, beginning)));
    }
}
