package lobby.intake.format;

import static lobby.booking.facts.BookingStatus.CANCELLED;
import static lobby.booking.facts.BookingStatus.CONFIRMED;
import static lobby.booking.facts.BookingStatus.PENDING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Random;
import lobby.platform.Refusal;
import lobby.platform.RefusedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CalendarBookingsTest {

    private static final ZoneId TORONTO = ZoneId.of("America/Toronto");
    private static final Instant NOW = Instant.parse("2026-11-20T12:00:00Z");

    @Test
    void each_attendee_of_an_event_has_a_booking() {
        List<BookingLine> bookings = read(event("""
            DTSTART;TZID=America/Toronto:20261212T190000
            DTEND;TZID=America/Toronto:20261212T213000
            LOCATION:Great room
            DESCRIPTION:Bring\\, if you like\\, a friend
            ATTENDEE;CN=Ana Lima;PARTSTAT=ACCEPTED;X-NUM-GUESTS=2:mailto:ana@x.example
            ATTENDEE;CN="Ben, B.";PARTSTAT=TENTATIVE:MAILTO:Ben@x.example
            ATTENDEE;PARTSTAT=DECLINED:mailto:cleo@x.example
            ATTENDEE;CUTYPE=ROOM:mailto:great.room@x.example
            """));

        assertThat(bookings).extracting(BookingLine::status).containsExactly(CONFIRMED, PENDING, CANCELLED);
        assertThat(bookings).extracting(BookingLine::places).containsExactly(3, 1, 1);
        assertThat(bookings).extracting(booking -> booking.resident().called())
            .containsExactly("Ana Lima", "Ben, B.", "cleo");
        assertThat(bookings).extracting(BookingLine::source).doesNotHaveDuplicates();
        assertThat(bookings).extracting(booking -> booking.event().source()).containsOnly("choir-1");
        assertThat(bookings.get(0).event().startsAt()).isEqualTo(Instant.parse("2026-12-13T00:00:00Z"));
        assertThat(bookings.get(0).event().endsAt()).isEqualTo(Instant.parse("2026-12-13T02:30:00Z"));
        assertThat(bookings.get(0).event().description()).isEqualTo("Bring, if you like, a friend");
    }

    @ParameterizedTest
    @CsvSource({
        "DTSTART:20261212T190000Z,                         2026-12-12T19:00:00Z",
        "DTSTART:20261212T190000,                          2026-12-13T00:00:00Z",
        "DTSTART;TZID=Europe/Dublin:20261212T190000,       2026-12-12T19:00:00Z",
        "DTSTART;VALUE=DATE:20261212,                      2026-12-12T05:00:00Z"})
    void times_are_in_the_zone_they_name_or_else_in_the_locations(String start, Instant moment) {
        assertThat(read(event(start + "\n" + ANA)).get(0).event().startsAt()).isEqualTo(moment);
    }

    @Test
    void a_day_without_times_is_a_whole_day() {
        EventLine event = read(event("DTSTART;VALUE=DATE:20261212\n" + ANA)).get(0).event();

        assertThat(Duration.between(event.startsAt(), event.endsAt())).isEqualTo(Duration.ofDays(1));
    }

    @Test
    void the_edition_with_the_highest_number_counts() {
        List<BookingLine> bookings = read(event("SEQUENCE:3\nSTATUS:CANCELLED\n" + START + ANA)
            + event("SEQUENCE:1\n" + START + ANA));

        assertThat(bookings).extracting(BookingLine::status).containsExactly(CANCELLED);
        assertThat(bookings.get(0).event().cancelled()).isTrue();
        assertThat(bookings.get(0).event().edition()).isEqualTo(3);
    }

    @Test
    void what_recurs_is_as_many_events_and_one_of_them_may_be_otherwise() {
        List<BookingLine> bookings = read(event("RRULE:FREQ=WEEKLY;COUNT=4\n" + START + ANA)
            + event("RECURRENCE-ID;TZID=America/Toronto:20261219T190000\nDTSTART;TZID=America/Toronto:20261220T200000\n"
                + ANA));

        assertThat(bookings).hasSize(4).extracting(booking -> booking.event().source()).doesNotHaveDuplicates()
            .contains("choir-1/20261220T000000Z");
        assertThat(bookings).extracting(booking -> booking.event().startsAt())
            .contains(Instant.parse("2026-12-21T01:00:00Z"), Instant.parse("2026-12-13T00:00:00Z"))
            .doesNotContain(Instant.parse("2026-12-20T00:00:00Z"));
    }

    @Test
    void what_recurs_for_ever_is_taken_for_about_a_year() {
        assertThat(read(event("RRULE:FREQ=DAILY\n" + START + ANA))).hasSize(100);
        assertThat(read(event("RRULE:FREQ=MONTHLY\n" + START + ANA))).hasSize(13);
        assertThat(read(event("RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30\n" + START + ANA))).hasSizeLessThan(2);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "DTSTART:20261212T190000Z                                                   | NOBODY_COMES",
        "ATTENDEE:mailto:ana@x.example                                              | VALUE_MISSING",
        "DTSTART:never\\nATTENDEE:mailto:ana@x.example                              | VALUE_MISSING",
        "DTSTART:20261212T190000Z\\nRRULE:FREQ=SECONDLY\\nATTENDEE:mailto:a@x.example | RECURS_TOO_OFTEN",
        "DTSTART:20261212T190000Z\\nATTENDEE:urn:uuid:1234                           | EMAIL_WRONG"})
    void each_fault_has_its_reason_and_its_line(String content, Refusal refusal) {
        List<Entry<BookingLine>> entries = file(event(START + ANA.replace("ana", "ben")).replace("choir-1", "choir-0")
            + event(content.replace("\\n", "\n") + "\n")).entries();

        assertThat(entries.get(0).said().get().resident().email()).isEqualTo("ben@x.example");
        assertThat(entries.get(1).line()).isEqualTo(10);
        assertThatExceptionOfType(RefusedException.class).isThrownBy(() -> entries.get(1).said().get())
            .extracting(RefusedException::refusal).isEqualTo(refusal);
    }

    @Test
    void what_is_no_calendar_is_refused_as_a_whole() {
        for (String text : List.of("", "BEGIN:VCALENDAR\nEND:VCALENDAR\n", "event,starts,email\n", "%PDF-1.7")) {
            assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> CalendarBookings.read(text, TORONTO, NOW))
                .extracting(RefusedException::refusal).isEqualTo(Refusal.NOT_A_CALENDAR);
        }
    }

    @Test
    void whatever_comes_is_read_or_refused() {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        String calendar = "BEGIN:VCALENDAR\nVERSION:2.0\n"
            + event("RRULE:FREQ=WEEKLY;COUNT=3\nSEQUENCE:1\n" + START + ANA)
            + event("DTSTART;VALUE=DATE:20261212\nDURATION:PT2H\n" + ANA) + "END:VCALENDAR\n";
        for (int round = 0; round < 2000; round++) {
            try {
                CalendarBookings.read(CsvBookingsTest.spoiled(calendar, random), TORONTO, NOW).entries()
                    .forEach(CsvBookingsTest::readOrRefuse);
            } catch (RefusedException refused) {
                assertThat(refused.refusal().status()).as("seed %d", seed).isEqualTo(400);
            } catch (RuntimeException fault) {
                throw new AssertionError("seed " + seed, fault);
            }
        }
    }

    private static final String START = "DTSTART;TZID=America/Toronto:20261212T190000\n";
    private static final String ANA = "ATTENDEE;CN=Ana Lima:mailto:ana@x.example\n";

    private static String event(String content) {
        return "BEGIN:VEVENT\nUID:choir-1\nSUMMARY:Choir\n" + content + "END:VEVENT\n";
    }

    private static List<BookingLine> read(String events) {
        return file(events).entries().stream().map(entry -> entry.said().get()).toList();
    }

    private static BookingFile file(String events) {
        return CalendarBookings.read("BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:-//x//y//EN\n" + events + "END:VCALENDAR\n",
            TORONTO, NOW);
    }
}
