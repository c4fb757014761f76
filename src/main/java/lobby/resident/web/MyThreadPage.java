package lobby.resident.web;

import static lobby.platform.Refusal.UNKNOWN;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;
import lobby.booking.BookingConversationService;
import lobby.care.CareChatService;
import lobby.conversation.ConversationService;
import lobby.conversation.ConversationView;
import lobby.platform.RefusedException;

/** One conversation of a resident, named by itself, by the booking it is about, or by the team it is with. */
@Named
@RequestScoped
public class MyThreadPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject ConversationService conversations;
    @Inject BookingConversationService about;
    @Inject CareChatService care;

    private UUID id;
    private UUID booking;
    private UUID team;
    private ConversationView view;

    public void open() {
        if (id != null) {
            view = conversations.open(id);
        } else if (booking != null) {
            view = about.open(booking);
        } else if (team != null) {
            view = care.open(team);
        } else {
            throw new RefusedException(UNKNOWN);
        }
    }

    /** What the team that it is with says to whoever begins; blank where it says nothing, or it is about a booking. */
    public String getWelcome() {
        return view.about().reference() == null ? care.welcome(view.location().id()) : "";
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

    /** The location whose team it is with. */
    public UUID getTeam() {
        return team;
    }

    public void setTeam(UUID team) {
        this.team = team;
    }

    public UUID getBooking() {
        return booking;
    }

    public void setBooking(UUID booking) {
        this.booking = booking;
    }
}
