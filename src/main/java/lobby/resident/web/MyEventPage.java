package lobby.resident.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.Clock;
import java.util.UUID;
import lobby.booking.BookingRow;
import lobby.booking.BookingService;
import lobby.booking.facts.BookingStatus;
import lobby.event.EventService;
import lobby.event.EventView;
import lobby.web.Notices;

/** One event, and the booking of it. */
@Named
@ViewScoped
public class MyEventPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject EventService events;
    @Inject BookingService bookings;
    @Inject Notices notices;
    @Inject Clock clock;

    private UUID id;
    private EventView event;
    private BookingRow booking;

    @Min(1)
    @Max(1000)
    private int places = 1;

    @Size(max = 2000)
    private String note = "";

    public void open() {
        event = events.open(id);
        booking = Ahead.of(bookings, clock.instant()).byEvent().get(id);
    }

    /** @return where to look at it */
    public String book() {
        return booked(bookings.book(id, places, note, false));
    }

    /** As {@link #book()}, for places that somebody else may give back. */
    public String waitForPlaces() {
        return booked(bookings.book(id, places, note, true));
    }

    /** Whether more places are wanted than there are left. */
    public boolean isTooMany() {
        return event.isLimited() && places > event.left();
    }

    private String booked(UUID reference) {
        boolean waits = bookings.open(reference).row().status() == BookingStatus.WAITING;
        notices.say(waits ? "my.booking.doneWaiting" : "my.booking.done");
        return "/my/booking?faces-redirect=true&id=" + reference;
    }

    public EventView getEvent() {
        return event;
    }

    /** Their booking of it; null while there is none. */
    public BookingRow getBooking() {
        return booking;
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public int getPlaces() {
        return places;
    }

    public void setPlaces(int places) {
        this.places = places;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note == null ? "" : note;
    }
}
