package lobby.intake.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import lobby.booking.facts.BookingStatus;
import lobby.intake.format.BookingLine;
import lobby.intake.format.CsvBookings;
import lobby.intake.text.TextFile;
import lobby.platform.Words;
import lobby.web.Ui;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ExampleTest {

    static Stream<Locale> languages() {
        return Ui.LANGUAGES.stream();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void the_example_can_be_brought_in_as_it_is(Locale language) {
        String text = Example.of(Words.of(language), LocalDate.of(2027, 1, 10));

        List<BookingLine> bookings = CsvBookings
            .read(TextFile.decode(text.getBytes(StandardCharsets.UTF_8)), ZoneId.of("America/Toronto"))
            .entries().stream()
            .map(entry -> entry.said().get())
            .toList();

        assertThat(bookings).extracting(BookingLine::reference).containsExactly("R-1", "R-2");
        assertThat(bookings).extracting(BookingLine::status)
            .containsExactly(BookingStatus.CONFIRMED, BookingStatus.PENDING);
        assertThat(bookings).extracting(booking -> booking.event().startsAt())
            .containsOnly(Instant.parse("2027-01-11T00:00:00Z"));
        assertThat(bookings.get(0).resident().name()).isEqualTo("Ana Lima");
        assertThat(bookings.get(0).resident().phone()).isEqualTo("416 555 0137");
        assertThat(bookings.get(0).places()).isEqualTo(2);
        assertThat(bookings.get(0).notes()).isEqualTo(Words.of(language).text("import.example.notes"));
        assertThat(bookings.get(1).resident().speaks()).contains(Locale.FRENCH);
    }
}
