package lobby.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import lobby.event.Event;
import lobby.event.EventChanged;
import lobby.event.EventRepository;

/** Gives places of an event that become free to those who wait for them, longest first. */
@ApplicationScoped
class WaitingList {

    @Inject BookingRepository bookings;
    @Inject EventRepository events;
    @Inject BookingNews news;

    /** Who needs more places than are left is passed over. */
    void promote(Event event) {
        for (Booking waiting : bookings.waiting(event)) {
            if (event.hasRoomFor(waiting.places(), events.taken(List.of(event)).getOrDefault(event.id(), 0L))) {
                waiting.confirm();
                news.changed(waiting);
            }
        }
    }

    /** An event may have more room now; and all its bookings show what it says of itself. */
    void follow(@Observes EventChanged change) {
        if (!change.event().isCancelled()) {
            promote(change.event());
        }
        for (Booking booking : bookings.of(change.event())) {
            if (change.moved()) {
                news.moved(booking);
            } else {
                news.toPages(booking);
            }
        }
    }
}
