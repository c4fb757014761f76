package lobby.booking;

import static lobby.testing.Personas.House.PIER;

import java.time.Instant;
import lobby.booking.facts.BookingFacts;
import lobby.booking.facts.BookingStatus;
import lobby.event.Event;
import lobby.event.EventFacts;
import lobby.event.Visibility;
import lobby.testing.Personas.House;
import lobby.testing.Personas;

/** A party at the Pier, and whoever comes to it. */
final class Party {

    static final Instant NOON = Instant.parse("2026-05-04T12:00:00Z");

    static final EventFacts FACTS = new EventFacts("Roof party", "Roof", "Bring a chair.", NOON.plusSeconds(3600),
        NOON.plusSeconds(7200), 12, true, Visibility.LOCATION_MEMBERS);

    static Booking of(Personas guest) {
        return of(guest, new BookingFacts(2, "", BookingStatus.CONFIRMED));
    }

    static Booking of(Personas guest, BookingFacts facts) {
        return House.numbered(new Booking(new Event(PIER, FACTS), guest.person(), "CP-1001", facts, NOON, null), 815L);
    }

    private Party() {
    }
}
