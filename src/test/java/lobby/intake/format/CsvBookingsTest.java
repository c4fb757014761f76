package lobby.intake.format;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static lobby.platform.Refusal.COLUMN_MISSING;
import static lobby.platform.Refusal.EMAIL_WRONG;
import static lobby.platform.Refusal.LINE_BROKEN;
import static lobby.platform.Refusal.NOT_A_NUMBER;
import static lobby.platform.Refusal.NOT_A_STATUS;
import static lobby.platform.Refusal.NOT_A_TIME;
import static lobby.platform.Refusal.UNREADABLE_TEXT;
import static lobby.platform.Refusal.VALUE_MISSING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.Charset;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Random;
import lobby.booking.facts.BookingStatus;
import lobby.intake.text.TextFile;
import lobby.platform.Refusal;
import lobby.platform.RefusedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CsvBookingsTest {

    private static final ZoneId TORONTO = ZoneId.of("America/Toronto");
    private static final String HEADER = "reference,event,starts,email,name,places,status,notes\n";
    private static final String GOOD =
        "R-1,Choir,2026-12-12 19:00,ana@x.example,Ana Lima,2,confirmed,\"Two, please\"\n";

    @Test
    void a_row_says_who_comes_to_what() {
        BookingLine booking = only(HEADER + GOOD);

        assertThat(booking.reference()).isEqualTo("R-1");
        assertThat(booking.event().title()).isEqualTo("Choir");
        assertThat(booking.event().startsAt()).isEqualTo(Instant.parse("2026-12-13T00:00:00Z"));
        assertThat(booking.resident()).isEqualTo(new ResidentLine("ana@x.example", "Ana Lima", "", "", ""));
        assertThat(booking.places()).isEqualTo(2);
        assertThat(booking.status()).isEqualTo(BookingStatus.CONFIRMED);
        assertThat(booking.notes()).isEqualTo("Two, please");
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t", "|"})
    void columns_come_in_any_order_and_by_any_name(String delimiter) {
        String text = "Courriel,Date,Heure,Prénom,Nom,ÉVÉNEMENT,Places,Bâtiment\r\n".replace(",", delimiter)
            + "ANA@x.example,12/12/2026,19h00,Ana,Lima,Chorale,3,C\r\n".replace(",", delimiter);

        BookingLine booking = only(text);

        assertThat(booking.event().startsAt()).isEqualTo(Instant.parse("2026-12-13T00:00:00Z"));
        assertThat(booking.resident().name()).isEqualTo("Ana Lima");
        assertThat(booking.resident().email()).isEqualTo("ana@x.example");
        assertThat(booking.places()).isEqualTo(3);
        assertThat(booking.status()).isNull();
    }

    @Test
    void a_spreadsheet_may_declare_what_parts_its_columns() {
        assertThat(only("sep=;\nevent;starts;email\nChoir, spring;2026-12-12 19:00;ana@x.example\n").event().title())
            .isEqualTo("Choir, spring");
    }

    @ParameterizedTest
    @ValueSource(strings = {"windows-1252", "UTF-8"})
    void letters_are_what_they_were_whatever_the_encoding(String encoding) {
        byte[] file = "event,starts,email\nFête d’été,2026-12-12 19:00,ana@x.example\n".getBytes(
            Charset.forName(encoding));

        assertThat(only(TextFile.decode(file)).event().title()).isEqualTo("Fête d’été");
    }

    @Test
    void marks_of_encodings_are_understood_and_left_out() {
        assertThat(only(TextFile.decode(("\uFEFF" + HEADER + GOOD).getBytes(UTF_8))).reference()).isEqualTo("R-1");
        assertThat(only(TextFile.decode(("\uFEFF" + HEADER + GOOD).getBytes(UTF_16LE))).reference()).isEqualTo("R-1");
    }

    @Test
    void an_end_may_be_only_a_time() {
        BookingLine booking = only("event,date,time,end,email\nChoir,12/12/2026,19:00,21:30,ana@x.example\n");

        assertThat(booking.event().endsAt()).isEqualTo(booking.event().startsAt().plus(Duration.ofMinutes(150)));
    }

    @Test
    void what_was_kept_from_being_a_formula_is_read_back() {
        assertThat(only(HEADER + "R-1,'=Choir,2026-12-12 19:00,ana@x.example,'-Ana,2,,\n").event().title())
            .isEqualTo("=Choir");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', value = {
        "R-1,Choir,2026-12-12 19:00,,Ana,2,, ~ VALUE_MISSING",
        "R-1,,2026-12-12 19:00,a@x.example,Ana,2,, ~ VALUE_MISSING",
        "R-1,Choir,,a@x.example,Ana,2,, ~ VALUE_MISSING",
        "R-1,Choir,soon,a@x.example,Ana,2,, ~ NOT_A_TIME",
        "R-1,Choir,2026-12-12 19:00,ana,Ana,2,, ~ EMAIL_WRONG",
        "R-1,Choir,2026-12-12 19:00,ana@@x.example,Ana,2,, ~ EMAIL_WRONG",
        "R-1,Choir,2026-12-12 19:00,İ@x.example,Ana,2,, ~ EMAIL_WRONG",
        "R-1,Choir,2026-12-12 19:00,a@x.example,Ana,two,, ~ NOT_A_NUMBER",
        "R-1,Choir,2026-12-12 19:00,a@x.example,Ana,-1,, ~ NOT_A_NUMBER",
        "R-1,Choir,2026-12-12 19:00,a@x.example,Ana,1e400,, ~ NOT_A_NUMBER",
        "R-1,Choir,2026-12-12 19:00,a@x.example,Ana,2,perhaps, ~ NOT_A_STATUS"})
    void each_fault_has_its_reason(String row, Refusal refusal) {
        Entry<BookingLine> entry = CsvBookings.read(HEADER + row + "\n" + GOOD, TORONTO).entries().get(0);

        assertRefused(refusal, entry);
        assertThat(entry.line()).isEqualTo(2);
        assertThat(CsvBookings.read(HEADER + row + "\n" + GOOD, TORONTO).entries().get(1).said().get().reference())
            .isEqualTo("R-1");
    }

    @Test
    void a_mark_that_is_never_closed_spoils_its_own_row_only() {
        List<Entry<BookingLine>> entries = CsvBookings.read(
            HEADER + "R-0,\"Choir,2026-12-12 19:00,a@x.example,A,1,,\n" + GOOD
            + "\n" + GOOD.replace("R-1", "R-2").replace("Two, please", "Two\nlines"), TORONTO).entries();

        assertThat(entries).extracting(Entry::line).containsExactly(2, 3, 5);
        assertRefused(LINE_BROKEN, entries.get(0));
        assertThat(entries.get(2).said().get().notes()).isEqualTo("Two\nlines");
    }

    @Test
    void text_that_no_database_keeps_is_refused() {
        assertRefused(UNREADABLE_TEXT, CsvBookings.read(HEADER + GOOD.replace("Ana", "A\0na"), TORONTO).entries()
            .get(0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n\n", "a,b,c\n1,2,3\n", "event,starts\nChoir,today\n", "%PDF-1.7"})
    void what_is_no_file_of_bookings_is_refused_as_a_whole(String text) {
        assertThatExceptionOfType(RefusedException.class).isThrownBy(() -> CsvBookings.read(text, TORONTO))
            .extracting(RefusedException::refusal).isEqualTo(COLUMN_MISSING);
    }

    @Test
    void whatever_comes_is_read_or_refused() {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        for (int round = 0; round < 3000; round++) {
            String text = spoiled(HEADER + GOOD + GOOD + GOOD, random);
            try {
                CsvBookings.read(TextFile.decode(text.getBytes(random.nextBoolean() ? UTF_8 : UTF_16LE)), TORONTO)
                    .entries()
                    .forEach(CsvBookingsTest::readOrRefuse);
            } catch (RefusedException refused) {
                assertThat(refused.refusal()).as("seed %d", seed).isEqualTo(COLUMN_MISSING);
            } catch (RuntimeException fault) {
                throw new AssertionError("seed " + seed, fault);
            }
        }
    }

    static void readOrRefuse(Entry<BookingLine> entry) {
        try {
            BookingLine booking = entry.said().get();
            assertThat(booking.source()).hasSizeBetween(1, 200);
            booking.event().facts(java.util.Optional.empty());
            booking.facts(java.util.Optional.empty());
        } catch (RefusedException refused) {
            assertThat(refused.refusal().status()).isBetween(400, 499);
        }
    }

    /** Some of it cut, doubled, or replaced by what parsers trip over. */
    static String spoiled(String text, Random random) {
        String[] stumbling = {"\"", "\"\"", ",", ";", "\n", "\r", "\0", "=1+1", "\uFEFF", "😀", "ﷺ", "\uD800",
            "<script>", "99999999999", "-1", "BEGIN:VEVENT", ":", "2026-02-30", "a\u0300".repeat(300),
                " ".repeat(5000)};
        StringBuilder spoiled = new StringBuilder(text);
        for (int i = 0; i < 1 + random.nextInt(5); i++) {
            int from = random.nextInt(spoiled.length() + 1);
            int until = Math.min(spoiled.length(), from + random.nextInt(12));
            spoiled.replace(from, until, stumbling[random.nextInt(stumbling.length)]);
        }
        return spoiled.toString();
    }

    private static BookingLine only(String text) {
        List<Entry<BookingLine>> entries = CsvBookings.read(text, TORONTO).entries();
        assertThat(entries).hasSize(1);
        return entries.get(0).said().get();
    }

    private static void assertRefused(Refusal refusal, Entry<BookingLine> entry) {
        assertThatExceptionOfType(RefusedException.class).isThrownBy(() -> entry.said().get())
            .extracting(RefusedException::refusal).isEqualTo(refusal);
    }
}
