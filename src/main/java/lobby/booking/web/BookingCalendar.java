package lobby.booking.web;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.Period;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import lobby.booking.BookingRow;
import lobby.booking.facts.BookingStatus;
import org.primefaces.model.DefaultScheduleEvent;
import org.primefaces.model.LazyScheduleModel;

/**
 * What the bookings of some weeks look like in a calendar: one entry an event, placed by the clocks of its location,
 * with how many come and how many wait for an answer.
 */
class BookingCalendar extends LazyScheduleModel {

    private static final long serialVersionUID = 1L;

    /** A month with the weeks it begins and ends in; nobody asks for more at once. */
    private static final Period LONGEST = Period.ofDays(62);

    /** Where entries come from, and how they are said. */
    interface Source {

        List<BookingRow> between(Instant from, Instant until);

        String words(String title, long bookings, long waiting);

        String address(BookingRow booking);
    }

    private final transient Source source;
    private final ZoneId zone;

    BookingCalendar(Source source, ZoneId zone) {
        this.source = source;
        this.zone = zone;
    }

    @Override
    public void loadEvents(LocalDateTime start, LocalDateTime end) {
        LocalDateTime last = end.isAfter(start.plus(LONGEST)) ? start.plus(LONGEST) : end;
        source.between(start.atZone(zone).toInstant(), last.atZone(zone).toInstant()).stream()
            .collect(groupingBy(BookingRow::event, LinkedHashMap::new, toList()))
            .values().forEach(this::enter);
    }

    private void enter(List<BookingRow> bookings) {
        BookingRow first = bookings.get(0);
        ZoneId there = ZoneId.of(first.location().zone());
        long coming = bookings.stream().filter(row -> row.status() != BookingStatus.CANCELLED).count();
        long waiting = bookings.stream().filter(row -> row.talk().waitingSince() != null).count();
        addEvent(DefaultScheduleEvent.builder()
            .id(first.event().toString())
            .title(source.words(first.title(), coming, waiting))
            .startDate(LocalDateTime.ofInstant(first.startsAt(), there))
            .endDate(LocalDateTime.ofInstant(first.endsAt(), there))
            .url(source.address(first))
            .styleClass(waiting > 0 ? "waits" : "")
            .build());
    }
}
