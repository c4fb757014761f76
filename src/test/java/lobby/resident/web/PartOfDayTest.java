package lobby.resident.web;

import static lobby.resident.web.PartOfDay.AFTERNOON;
import static lobby.resident.web.PartOfDay.EVENING;
import static lobby.resident.web.PartOfDay.MORNING;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PartOfDayTest {

    @ParameterizedTest
    @CsvSource({"04:59, EVENING", "05:00, MORNING", "11:59, MORNING", "12:00, AFTERNOON", "17:59, AFTERNOON",
        "18:00, EVENING", "00:00, EVENING"})
    void people_greet_one_another_by_the_clock(String time, PartOfDay expected) {
        assertThat(PartOfDay.at(Instant.parse("2026-11-21T" + time + ":00Z").atZone(ZoneId.of("UTC"))))
            .isEqualTo(expected);
    }

    @Test
    void the_clock_is_that_of_the_place() {
        Instant moment = Instant.parse("2026-11-21T16:30:00Z");

        assertThat(PartOfDay.at(moment.atZone(ZoneId.of("America/Toronto")))).isEqualTo(MORNING);
        assertThat(PartOfDay.at(moment.atZone(ZoneId.of("Europe/Dublin")))).isEqualTo(AFTERNOON);
        assertThat(PartOfDay.at(moment.atZone(ZoneId.of("Asia/Tokyo")))).isEqualTo(EVENING);
    }
}
