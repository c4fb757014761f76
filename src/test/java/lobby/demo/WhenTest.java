package lobby.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WhenTest {

    private static final ZoneId TORONTO = ZoneId.of("America/Toronto");
    private static final When WHEN = new When(Instant.parse("2026-11-21T00:30:00Z"), TORONTO);

    @ParameterizedTest
    @CsvSource({
        "-38m,      2026-11-20T23:52:00Z",
        "-26h,      2026-11-19T22:30:00Z",
        "-1d 11:20, 2026-11-19T16:20:00Z",
        "+1d 14:00, 2026-11-21T19:00:00Z",
        "0d 09:00,  2026-11-20T14:00:00Z",
        "next 21:00, 2026-11-21T02:00:00Z",
        "next 20:00, 2026-11-22T01:00:00Z"})
    void a_moment_is_counted_from_today_there(String said, Instant moment) {
        assertThat(WHEN.moment(said)).isEqualTo(moment);
    }

    @ParameterizedTest
    @CsvSource({"-20d, 2026-10-31", "+10d, 2026-11-30"})
    void a_day_is_counted_from_today_there(String said, LocalDate day) {
        assertThat(WHEN.day(said)).isEqualTo(day);
    }
}
