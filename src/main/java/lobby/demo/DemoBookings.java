package lobby.demo;

import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import lobby.booking.Booking;
import lobby.booking.facts.BookingFacts;
import lobby.booking.BookingRegister;
import lobby.booking.facts.BookingStatus;
import lobby.demo.DemoPeople.House;
import lobby.event.Event;
import lobby.event.EventFacts;
import lobby.event.Visibility;
import lobby.people.Location;
import org.apache.commons.csv.CSVRecord;

/** What is held in the demo, and who comes. */
@ApplicationScoped
class DemoBookings {

    @Inject DemoRepository demo;
    @Inject BookingRegister register;
    @Inject Clock clock;

    /** @return the bookings by the event and the resident, as the tables name them */
    Map<String, Booking> build(House house) {
        Map<String, Event> events = new HashMap<>();
        Sheet.of("events").forEach(row -> events.put(row.get("key"), event(house, row)));
        Map<String, Booking> bookings = new HashMap<>();
        for (CSVRecord row : Sheet.of("bookings")) {
            Event event = events.get(row.get("event"));
            bookings.put(row.get("event") + " " + row.get("resident"), register.enter(event,
                house.people().get(row.get("resident")),
                new BookingFacts(Integer.parseInt(row.get("places")), row.get("notes"),
                    BookingStatus.valueOf(row.get("status"))),
                when(event.location()).moment(row.get("made")), null));
        }
        return bookings;
    }

    private Event event(House house, CSVRecord row) {
        Location location = house.locations().get(row.get("location"));
        Instant start = when(location).moment(row.get("starts"));
        Event event = new Event(location, new EventFacts(
            row.get("title"), row.get("venue"), row.get("description"), start,
            start.plus(Duration.ofMinutes(Long.parseLong(row.get("minutes")))), row.get("capacity").isEmpty() ? 0
            : Integer.parseInt(row.get("capacity")), row.get("joining").equals("yes"),
                Visibility.valueOf(row.get("visibility"))));
        event.isHostedBy(Arrays.stream(row.get("hosts").split(" ")).map(house.people()::get).collect(toSet()));
        if (!row.get("cancelled").isEmpty()) {
            event.cancel(when(location).moment(row.get("cancelled") + " 10:00"));
        }
        return demo.keep(event);
    }

    private When when(Location location) {
        return new When(clock.instant(), location.zone());
    }
}
