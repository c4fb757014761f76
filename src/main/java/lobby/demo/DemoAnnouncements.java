package lobby.demo;

import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import lobby.announcement.AnnouncementRegister;
import lobby.announcement.AnnouncementWords;
import lobby.announcement.audience.Aim;
import lobby.announcement.audience.Audience;
import lobby.booking.Booking;
import lobby.demo.DemoPeople.House;
import lobby.event.Event;
import lobby.people.Location;
import lobby.people.Person;
import org.apache.commons.csv.CSVRecord;

/** What the houses of the demo have told many at once, and who has read it: always the same ones. */
@ApplicationScoped
class DemoAnnouncements {

    @Inject AnnouncementRegister register;
    @Inject Clock clock;

    void build(House house, Map<String, Booking> bookings) {
        Sheet.of("announcements").forEach(row -> announce(house, bookings, row));
    }

    private void announce(House house, Map<String, Booking> bookings, CSVRecord row) {
        List<Location> named = Arrays.stream(row.get("locations").split(" ")).map(house.locations()::get).toList();
        Set<Location> locations = Set.copyOf(named);
        Instant now = clock.instant();
        Instant when = new When(now, named.get(0).zone()).moment(row.get("when"));
        AnnouncementWords words = new AnnouncementWords(row.get("title"), row.get("text"));
        Person by = house.people().get(row.get("by"));
        Aim aim = row.get("event").isEmpty() ? living(locations) : coming(locations, bookings, row.get("event"));
        if (row.get("state").equals("SENT")) {
            register.sent(words, aim, by, when, Integer.parseInt(row.get("delivered")),
                Integer.parseInt(row.get("read")));
        } else {
            register.plan(words, aim, when, by, now);
        }
    }

    private static Aim living(Set<Location> locations) {
        Set<UUID> references = locations.stream().map(Location::reference).collect(toSet());
        return new Aim(new Audience(references, Set.of(), Set.of(), null), locations, "");
    }

    /** An event is known by one of its bookings here. */
    private static Aim coming(Set<Location> locations, Map<String, Booking> bookings, String key) {
        Event event = bookings.entrySet().stream().filter(booking -> booking.getKey().startsWith(key + " "))
            .findFirst().orElseThrow().getValue().event();
        return new Aim(Audience.of(event.reference()), locations, event.title());
    }
}
