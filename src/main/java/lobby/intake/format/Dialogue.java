package lobby.intake.format;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;
import static lobby.platform.Refusal.NOTHING_TO_SEND;
import static lobby.platform.Refusal.VALUE_MISSING;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import lobby.booking.facts.BookingStatus;
import lobby.conversation.Side;
import lobby.intake.text.Said;
import lobby.intake.text.SpokenDay;
import lobby.intake.text.SpokenTime;
import lobby.platform.RefusedException;
import lobby.platform.WallClock.Which;
import lobby.platform.WallClock;

/**
 * A conversation of an earlier system about one booking, with what that system knew of the booking: as people said it.
 *
 * @param resident null where the earlier system did not say who it was: then it is a guest, named for the conversation
 */
public record Dialogue(String id, Matter matter, ResidentLine resident, List<Turn> turns) {

    private static final int LONGEST_ID = 100;
    private static final LocalTime USUAL_TIME = LocalTime.of(19, 0);
    private static final Duration MORNING = Duration.ofHours(8);
    private static final int SPREAD_SECONDS = 6 * 3600;
    private static final int SHORTEST_PAUSE_SECONDS = 20;
    private static final int LONGEST_PAUSE_SECONDS = 90;

    /** What was booked. All but the event's name, the day and the seats can be blank. */
    public record Matter(String event, String date, String time, String seats, String venue, String address,
        String city, String category, String subcategory) {

        public Matter {
            if (event.isBlank() || date.isBlank() || seats.isBlank()) {
                throw new RefusedException(VALUE_MISSING, event.isBlank() ? "event_name" : date.isBlank() ? "date"
                    : "seats");
            }
        }

        private Instant begins(LocalDate asOf, ZoneId zone) {
            LocalTime at = time.isBlank() ? USUAL_TIME : SpokenTime.of(time);
            return WallClock.at(SpokenDay.of(date, asOf).atTime(at), zone, Which.UNSAID);
        }

        private EventLine event(LocalDate asOf, ZoneId zone) {
            Instant begins = begins(asOf, zone);
            String place = joined(", ", venue, address, city);
            String name = String.join("\n", event.toLowerCase(Locale.ROOT), place.toLowerCase(Locale.ROOT),
                begins.toString());
            return new EventLine(EventLine.derived(name), event, place, joined(" · ", category, subcategory), begins,
                null, null, null, null, false, null);
        }

        private static String joined(String between, String... parts) {
            return Stream.of(parts).filter(part -> !part.isBlank()).collect(joining(between));
        }
    }

    /** Something said. */
    public record Turn(Side side, String text) {

        public Turn {
            requireNonNull(side);
            requireNonNull(text);
        }
    }

    public Dialogue {
        id = Said.line(id, LONGEST_ID);
        if (id.isEmpty()) {
            throw new RefusedException(VALUE_MISSING, "id");
        }
        if (turns.isEmpty()) {
            throw new RefusedException(NOTHING_TO_SEND);
        }
        turns = List.copyOf(turns);
    }

    /** @param asOf the day on which it was said */
    public BookingLine booking(LocalDate asOf, ZoneId zone) {
        return new BookingLine("dialogue/" + id, matter.event(asOf, zone), resident == null ? guest() : resident,
            CsvBookings.number(matter.seats()), BookingStatus.CONFIRMED, "", saidAt(0, asOf, zone));
    }

    /**
     * When a turn was said, as nobody wrote it down: in the order of the turns, with pauses like those of people, on
     * the day given; the same for the same dialogue whenever it comes in.
     */
    public Instant saidAt(int turn, LocalDate asOf, ZoneId zone) {
        Instant at = asOf.atStartOfDay(zone).toInstant().plus(MORNING)
            .plusSeconds(Math.floorMod(id.hashCode(), SPREAD_SECONDS));
        for (int i = 1; i <= turn; i++) {
            at = at.plusSeconds(SHORTEST_PAUSE_SECONDS
                + Math.floorMod(31 * id.hashCode() + 17 * i, LONGEST_PAUSE_SECONDS - SHORTEST_PAUSE_SECONDS));
        }
        return at;
    }

    public Side lastSide() {
        return turns.get(turns.size() - 1).side();
    }

    private ResidentLine guest() {
        String mailbox = EventLine.derived(id).substring(1, 14).replace("-", "");
        return new ResidentLine(mailbox + "@imported.invalid", "Guest " + id, "", "", "");
    }
}
