package lobby.resident.web;

import static lobby.platform.Refusal.UNKNOWN;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;
import lobby.booking.BookingConversationService;
import lobby.conversation.ConversationService;
import lobby.conversation.ConversationView;
import lobby.platform.RefusedException;

/** One conversation of a resident, named by itself or by the booking it is about. */
@Named
@RequestScoped
public class MyThreadPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject ConversationService conversations;
    @Inject BookingConversationService about;

    private UUID id;
    private UUID booking;
    private ConversationView view;

    public void open() {
        if (id == null && booking == null) {
            throw new RefusedException(UNKNOWN);
        }
        view = id == null ? about.open(booking) : conversations.open(id);
    }

    public ConversationView getView() {
        return view;
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public UUID getBooking() {
        return booking;
    }

    public void setBooking(UUID booking) {
        this.booking = booking;
    }
}
