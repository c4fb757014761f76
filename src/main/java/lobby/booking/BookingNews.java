package lobby.booking;

import static lobby.security.Area.CONVERSATIONS;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import lobby.conversation.CardNews;
import lobby.conversation.ConversationEvent;
import lobby.conversation.ConversationEvent.AboutChanged;
import lobby.conversation.Message.Notice;
import lobby.conversation.Postbox;
import lobby.conversation.Side;
import lobby.security.Caller;

/**
 * Tells what became of a booking: open pages, so that they ask again (rows BK-14, BK-23), and its conversation, in a
 * line between the messages.
 */
@ApplicationScoped
class BookingNews {

    @Inject BookingConversationRepository conversations;
    @Inject Postbox postbox;
    @Inject CardNews cards;
    @Inject Event<ConversationEvent> events;
    @Inject Caller caller;

    /** Those who have it before them look again. */
    void toPages(Booking booking) {
        events.fire(new AboutChanged(booking.reference(), booking.location().id(), booking.resident().id(),
            CONVERSATIONS));
    }

    /** Its resident has a place now, or none any more: an invitation to the event shows which. */
    void placed(Booking booking) {
        toPages(booking);
        cards.changed(booking.event().reference(), booking.resident().id());
    }

    void changed(Booking booking) {
        tell(booking);
        placed(booking);
    }

    /** Its event is another by now; for all who are invited to that, it is told once. */
    void moved(Booking booking) {
        tell(booking);
        toPages(booking);
    }

    private void tell(Booking booking) {
        Notice notice = booking.isCancelled() ? Notice.BOOKING_CANCELLED : Notice.BOOKING_CHANGED;
        Side side = booking.isMadeBy(caller.actor()) ? Side.RESIDENT : Side.STAFF;
        conversations.forChangeAbout(booking.reference())
            .ifPresent(about -> postbox.tell(about, notice, caller.person(), side));
    }
}
