package lobby.booking;

import static lobby.security.Area.CONVERSATIONS;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import lobby.conversation.ConversationEvent;
import lobby.conversation.ConversationEvent.AboutChanged;
import lobby.conversation.Message.Notice;
import lobby.conversation.Postbox;
import lobby.conversation.Side;
import lobby.security.Caller;

/** Tells what became of a booking: its conversation, in a line between the messages, and the pages that are open. */
@ApplicationScoped
class BookingNews {

    @Inject BookingConversationRepository conversations;
    @Inject Postbox postbox;
    @Inject Caller caller;
    @Inject Event<ConversationEvent> events;

    /** Pages that show it ask again (rows BK-14, BK-23). */
    void changed(Booking booking) {
        events.fire(new AboutChanged(booking.reference(), booking.location().id(), booking.resident().id(),
            CONVERSATIONS));
    }

    void tellCancelled(Booking booking) {
        tell(booking, Notice.BOOKING_CANCELLED);
    }

    void tellChanged(Booking booking) {
        tell(booking, booking.isCancelled() ? Notice.BOOKING_CANCELLED : Notice.BOOKING_CHANGED);
    }

    private void tell(Booking booking, Notice notice) {
        Side side = booking.isMadeBy(caller.actor()) ? Side.RESIDENT : Side.STAFF;
        conversations.forChangeAbout(booking).ifPresent(about -> postbox.tell(about, notice, caller.person(), side));
    }
}
