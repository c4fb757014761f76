package lobby.booking.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import lobby.booking.BookingFilter;
import lobby.booking.BookingRow;
import lobby.booking.BookingService;

/** Who comes to an event, by name (row LK-30). */
@Named
@RequestScoped
public class Attendees {

    private static final int MOST = 1000;

    @Inject BookingService service;

    private final Map<UUID, List<BookingRow>> read = new HashMap<>();

    public List<BookingRow> of(UUID event) {
        return read.computeIfAbsent(event,
            key -> service.list(BookingFilter.ALL.of(key).by(BookingFilter.Order.RESIDENT, false), 0, MOST));
    }
}
