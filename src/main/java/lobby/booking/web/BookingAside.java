package lobby.booking.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import lobby.booking.BookingService;
import lobby.booking.BookingView;

/** A booking beside something else, such as the conversation about it (rows BK-21, BK-23). */
@Named
@RequestScoped
public class BookingAside {

    @Inject BookingService service;

    private final Map<UUID, BookingView> open = new HashMap<>();

    public BookingView of(UUID booking) {
        return open.computeIfAbsent(booking, service::open);
    }
}
