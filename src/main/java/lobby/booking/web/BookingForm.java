package lobby.booking.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import lobby.booking.facts.BookingFacts;
import lobby.booking.BookingService;
import lobby.booking.facts.BookingStatus;
import lobby.booking.BookingView;
import lobby.platform.Refusal;
import lobby.platform.RefusedException;

/** What somebody makes of a booking, from the version that they saw. */
@Named
@ViewScoped
public class BookingForm implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject BookingService service;

    private UUID id;
    private int version;
    private int places;
    private String notes;
    private BookingStatus status;

    public void open(UUID booking) {
        BookingView view = service.open(booking);
        if (!view.manageable()) {
            throw new RefusedException(Refusal.NOT_PERMITTED);
        }
        id = booking;
        version = view.version();
        places = view.row().places();
        notes = view.notes();
        status = view.row().status();
    }

    /** Nothing was opened where the form of another page is sent: then there is nothing to save. */
    public String save() {
        if (id == null) {
            throw new RefusedException(Refusal.STALE);
        }
        service.change(id, version, new BookingFacts(places, notes == null ? "" : notes, status));
        return "/booking?faces-redirect=true&id=" + id;
    }

    /** What it can become; to cancel it is an act of its own. */
    public List<BookingStatus> getStatuses() {
        return Stream.of(BookingStatus.values())
            .filter(one -> one != BookingStatus.CANCELLED || status == BookingStatus.CANCELLED)
            .toList();
    }

    public int getPlaces() {
        return places;
    }

    public void setPlaces(int places) {
        this.places = places;
    }

    public String getNotes() {
        return notes;
    }

    public void setNotes(String notes) {
        this.notes = notes;
    }

    public BookingStatus getStatus() {
        return status;
    }

    public void setStatus(BookingStatus status) {
        this.status = status;
    }
}
