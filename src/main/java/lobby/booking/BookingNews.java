package lobby.booking;

import static lobby.security.Area.CONVERSATIONS;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import lobby.conversation.ConversationEvent.AboutChanged;
import lobby.conversation.ConversationEvent;

/** Tells open pages that something about a booking is different now, so that they ask again (rows BK-14, BK-23). */
@ApplicationScoped
class BookingNews {

    @Inject Event<ConversationEvent> events;

    void changed(Booking booking) {
        events.fire(new AboutChanged(booking.reference(), booking.location().id(), booking.resident().id(),
            CONVERSATIONS));
    }
}
