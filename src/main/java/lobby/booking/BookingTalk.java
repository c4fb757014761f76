package lobby.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import lobby.conversation.Message.Notice;
import lobby.conversation.Postbox;
import lobby.conversation.Side;
import lobby.security.Caller;

/** Tells a conversation what became of its booking, in a line between the messages. */
@ApplicationScoped
class BookingTalk {

    @Inject BookingConversationRepository conversations;
    @Inject Postbox postbox;
    @Inject Caller caller;

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
