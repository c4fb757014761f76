package lobby.resident.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import lobby.booking.BookingRow;
import lobby.booking.BookingService;
import lobby.event.EventService;
import lobby.event.EventView;

/** What is coming up, for a resident to choose from. */
@Named
@RequestScoped
public class MyEventsPage implements Serializable {

    private static final long serialVersionUID = 1L;

    /** How far ahead to look, counted in days of the location. */
    public enum Span {
        today(1),
        week(7),
        month(31),
        all(400);

        private final int days;

        Span(int days) {
            this.days = days;
        }
    }

    @Inject BookingService bookings;
    @Inject EventService events;
    @Inject Clock clock;

    private Span span = Span.all;
    private List<EventView> upcoming = List.of();
    private Map<UUID, BookingRow> booked = Map.of();

    public void open(ZoneId zone) {
        Instant now = clock.instant();
        ZonedDateTime today = now.atZone(zone == null ? ZoneOffset.UTC : zone).truncatedTo(ChronoUnit.DAYS);
        upcoming = events.between(now, today.plusDays(span.days).toInstant());
        booked = Ahead.of(bookings, now).byEvent();
    }

    public Span[] getSpans() {
        return Span.values();
    }

    public List<EventView> getUpcoming() {
        return upcoming;
    }

    public Map<UUID, BookingRow> getBooked() {
        return booked;
    }

    public String getSpan() {
        return span.name();
    }

    /** An address with a span that does not exist shows all there is. */
    public void setSpan(String wanted) {
        span = Span.all;
        for (Span one : Span.values()) {
            span = one.name().equals(wanted) ? one : span;
        }
    }
}
