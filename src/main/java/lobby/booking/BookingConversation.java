package lobby.booking;

import static lobby.security.Area.CONVERSATIONS;

import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToOne;
import java.time.Instant;
import java.util.Set;
import lobby.attachment.policy.FileUse;
import lobby.conversation.About;
import lobby.conversation.Act;
import lobby.conversation.Conversation;
import lobby.security.Actor;

/** What staff and the resident have to say to each other about one booking. A booking has at most one (row BK-15). */
@Entity
@DiscriminatorValue("BOOKING")
public class BookingConversation extends Conversation {

    static final String KIND = "EVENT_BOOKING";

    @OneToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "booking_id", updatable = false)
    private Booking booking;

    protected BookingConversation() {
    }

    BookingConversation(Booking booking, Instant now) {
        super(booking.location(), booking.resident(), CONVERSATIONS, booking.event().title(), now);
        this.booking = booking;
    }

    @Override
    public Set<Act> allows(Actor actor) {
        return BookingPolicy.allows(actor, booking);
    }

    @Override
    public About about() {
        return about(booking);
    }

    @Override
    public FileUse fileUse() {
        return FileUse.BOOKING;
    }

    @Override
    protected boolean reopensOnReply() {
        return location().network().closedRepliesReopen();
    }

    Booking booking() {
        return booking;
    }

    static About about(Booking booking) {
        return new About(KIND, booking.reference(), booking.number(), booking.event().title(),
            booking.event().startsAt(), booking.status().name());
    }
}
