package lobby.booking;

import static lobby.conversation.Act.READ;
import static lobby.conversation.Act.SEND;
import static lobby.conversation.Act.START;
import static lobby.platform.Refusal.NOT_PERMITTED;
import static lobby.platform.Refusal.UNKNOWN;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import lobby.attachment.policy.FileUse;
import lobby.audit.Action;
import lobby.audit.AuditTrail;
import lobby.conversation.Act;
import lobby.conversation.Assent;
import lobby.conversation.ConversationService;
import lobby.conversation.ConversationView;
import lobby.conversation.Draft;
import lobby.conversation.Handling;
import lobby.conversation.Postbox;
import lobby.conversation.Sent;
import lobby.conversation.Side;
import lobby.platform.RefusedException;
import lobby.security.Caller;
import lobby.security.RateLimits;
import lobby.security.Role;

/** Talking about a booking. The booking is the address: its conversation begins with the first message sent. */
@Stateless
@RolesAllowed({Role.RESIDENT, Role.STAFF, Role.OPERATOR})
public class BookingConversationService {

    @Inject Caller caller;
    @Inject BookingRepository bookings;
    @Inject BookingConversationRepository conversations;
    @Inject ConversationService kernel;
    @Inject Postbox postbox;
    @Inject BookingNews news;
    @Inject AuditTrail audit;
    @Inject RateLimits limits;
    @Inject Clock clock;

    /** The conversation about a booking as the caller sees it; a blank one before anything was said. */
    public ConversationView open(UUID reference) {
        Booking booking = allowed(READ, bookings.find(reference));
        return conversations.about(booking).map(kernel::open).orElseGet(() -> blank(booking));
    }

    /**
     * Sends a message about a booking, and begins the conversation with it where there is none yet. Whoever loses the
     * race of the first message writes into the winner's conversation (row BK-15).
     *
     * @param reference public id of the booking
     * @throws RefusedException UNKNOWN if the caller may not know of the booking, NOT_PERMITTED if they may not write
     *         or not begin, CLOSED, CLIENT_ID_REUSED or TOO_MANY; nothing is stored then
     */
    public Sent send(UUID reference, Draft draft, Assent assent) {
        limits.send(caller.actor());
        caller.holdRights();
        BookingConversation conversation = conversations.forChangeAbout(reference)
            .orElseGet(() -> begin(reference));
        allowed(SEND, Optional.of(conversation.booking()));
        return postbox.send(conversation, caller.actor(), caller.person(), draft, assent);
    }

    private BookingConversation begin(UUID reference) {
        allowed(SEND, bookings.find(reference));
        Booking booking = allowed(START, bookings.forChange(reference));
        return conversations.forChangeAbout(reference).orElseGet(() -> begin(booking));
    }

    private BookingConversation begin(Booking booking) {
        BookingConversation conversation = conversations.add(new BookingConversation(booking, clock.instant()));
        audit.record(Action.CONVERSATION_STARTED, conversation.reference(), booking.location(),
            Map.of("booking", booking.number()));
        news.toPages(booking);
        return conversation;
    }

    private ConversationView blank(Booking booking) {
        Set<Act> acts = EnumSet.of(START, SEND);
        acts.retainAll(startable(booking));
        acts.add(READ);
        String unit = bookings.beside(Set.of(booking), caller.actor()).get(booking.id()).unit();
        return ConversationView.blank(BookingConversation.about(booking), booking.location(), booking.resident(), unit,
            acts, booking.isMadeBy(caller.actor()) ? Side.RESIDENT : Side.STAFF, FileUse.BOOKING,
            Handling.BY_ALL);
    }

    private Set<Act> startable(Booking booking) {
        Set<Act> allowed = BookingPolicy.allows(caller.actor(), booking);
        return allowed.contains(START) ? allowed : Set.of();
    }

    private Booking allowed(Act act, Optional<Booking> found) {
        Booking booking = found
            .filter(one -> BookingPolicy.allows(caller.actor(), one).contains(READ))
            .orElseThrow(() -> new RefusedException(UNKNOWN));
        if (!BookingPolicy.allows(caller.actor(), booking).contains(act)) {
            throw new RefusedException(NOT_PERMITTED);
        }
        return booking;
    }
}
