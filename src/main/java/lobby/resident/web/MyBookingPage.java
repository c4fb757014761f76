package lobby.resident.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;
import lobby.booking.BookingService;
import lobby.booking.BookingView;
import lobby.web.Notices;

/** One booking of a resident: what, when and where, and the way out of it. */
@Named
@ViewScoped
public class MyBookingPage implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final String CANCEL = "cancel";

    @Inject BookingService bookings;
    @Inject Notices notices;

    private UUID id;
    private String ask = "";
    private BookingView booking;

    public void open() {
        booking = bookings.open(id);
    }

    /** @return where to look at it afterwards */
    public String cancel() {
        bookings.cancel(id);
        notices.say("my.booking.cancelled");
        return "/my/booking?faces-redirect=true&id=" + id;
    }

    /** Whether to ask if they are sure. */
    public boolean isAsking() {
        return CANCEL.equals(ask) && isCancellable();
    }

    public boolean isCancellable() {
        return booking.cancellable();
    }

    public BookingView getBooking() {
        return booking;
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public String getAsk() {
        return ask;
    }

    public void setAsk(String ask) {
        this.ask = ask;
    }
}
