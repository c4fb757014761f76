package lobby.booking.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import lobby.audit.Deed;
import lobby.booking.BookingService;
import lobby.booking.BookingView;
import lobby.platform.Refusal;
import lobby.platform.RefusedException;
import lobby.web.Address;
import lobby.web.Frame;

/** One booking with all that staff may know of it, and the conversation about it. */
@Named
@RequestScoped
public class BookingPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject BookingService service;
    @Inject Frame frame;
    @Inject @RequestParameterMap Map<String, String> parameters;

    private UUID id;
    private boolean start;
    private BookingView booking;

    /** Known before Faces says so: a page that comes back with what was typed asks at once what it is to show. */
    @PostConstruct
    void read() {
        id = Address.of("booking", parameters, List.of("id")).id("id");
    }

    public void open() {
        if (id == null || !frame.isStaff()) {
            throw new RefusedException(Refusal.UNKNOWN);
        }
        booking = service.open(id);
    }

    public BookingView getBooking() {
        if (booking == null) {
            open();
        }
        return booking;
    }

    /** What was done with it; nothing for those who see no more than a summary. */
    public List<Deed> getHistory() {
        return getBooking().summary() ? List.of() : service.history(id);
    }

    /** Whether the conversation is to be begun now. */
    public boolean isStarting() {
        return start && getBooking().row().startable();
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public boolean isStart() {
        return start;
    }

    public void setStart(boolean start) {
        this.start = start;
    }
}
