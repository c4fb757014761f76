package lobby.booking.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import lobby.audit.Deed;
import lobby.booking.BookingView;
import lobby.web.Ui;

/** What is said of bookings in whole sentences. */
@Named
@RequestScoped
public class BookingWords {

    private static final String ARROW = " > ";

    @Inject Ui ui;

    /** How many places somebody has, and how full the event is. */
    public String places(BookingView booking) {
        int capacity = booking.event().capacity();
        if (capacity == 0 || booking.summary()) {
            return String.valueOf(booking.row().places());
        }
        return booking.taken() >= capacity
            ? ui.text("bookings.places.full", booking.row().places(), capacity)
            : ui.text("bookings.places.of", booking.row().places(), booking.taken(), capacity);
    }

    /** What somebody did with a booking. */
    public String deed(Deed deed) {
        return ui.text("bookings.deed." + deed.action());
    }

    /** What became different by it: "Places 2 → 3". */
    public List<String> changes(Deed deed) {
        return deed.details().entrySet().stream()
            .filter(change -> change.getKey().equals("notes") || change.getValue().contains(ARROW))
            .map(this::change)
            .toList();
    }

    private String change(Map.Entry<String, String> change) {
        String[] values = change.getValue().split(ARROW, 2);
        return switch (change.getKey()) {
            case "status" -> ui.text("bookings.change.status", ui.text("status." + values[0]),
                ui.text("status." + values[1]));
            case "places" -> ui.text("bookings.change.places", values[0], values[1]);
            case "notes" -> ui.text("bookings.change.notes");
            default -> ui.text("bookings.change.event", values[0], values[1]);
        };
    }
}
