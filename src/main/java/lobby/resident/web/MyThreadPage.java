package lobby.resident.web;

import static lobby.platform.Refusal.UNKNOWN;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.ZoneId;
import java.util.UUID;
import lobby.booking.BookingConversationService;
import lobby.care.CareChatService;
import lobby.care.hours.HoursWords;
import lobby.care.hours.OpeningHours;
import lobby.care.hours.Standing;
import lobby.conversation.ConversationService;
import lobby.conversation.ConversationView;
import lobby.platform.RefusedException;
import lobby.platform.Words;
import lobby.web.Ui;

/** One conversation of a resident, named by itself, by the booking it is about, or by the team it is with. */
@Named
@RequestScoped
public class MyThreadPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject ConversationService conversations;
    @Inject BookingConversationService about;
    @Inject CareChatService care;
    @Inject Ui ui;
    @Inject Clock clock;

    private UUID id;
    private UUID booking;
    private UUID team;
    private ConversationView view;
    private Standing hours;

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
        hours = isCare() ? care.hours(view.location().id()) : OpeningHours.ALWAYS.at(clock.instant());
    }

    /** Whether somebody of the team that it is with is there, in words; blank where nobody has said when. */
    public String getHours() {
        return hours.planned() && !view.handling().oneWay()
            ? HoursWords.standing(hours, ZoneId.of(view.location().zone()), clock.instant(), Words.of(ui.getLocale()))
            : "";
    }

    public Standing getStanding() {
        return hours;
    }

    /** What the team that it is with says to whoever begins; blank where it says nothing, or it is about a booking. */
    public String getWelcome() {
        return isCare() ? care.welcome(view.location().id()) : "";
    }

    private boolean isCare() {
        return view.about().reference() == null;
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
