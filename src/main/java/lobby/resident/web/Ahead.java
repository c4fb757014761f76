package lobby.resident.web;

import static java.util.stream.Collectors.toMap;

import java.io.Serializable;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import lobby.booking.BookingFilter;
import lobby.booking.BookingRow;
import lobby.booking.BookingService;
import lobby.booking.facts.BookingStatus;

/** What a resident has booked and still has before them, soonest first. */
record Ahead(List<BookingRow> bookings) implements Serializable {

    static final Set<BookingStatus> NOT_CANCELLED = EnumSet.complementOf(EnumSet.of(BookingStatus.CANCELLED));

    private static final int MOST = 500;

    static Ahead of(BookingService service, Instant now) {
        return new Ahead(service.list(BookingFilter.MINE.with(NOT_CANCELLED).during(now, null), 0, MOST));
    }

    /** By the public id of their event: of each event, somebody has at most one booking that is not cancelled. */
    Map<UUID, BookingRow> byEvent() {
        return bookings.stream().collect(toMap(BookingRow::event, booking -> booking));
    }
}
