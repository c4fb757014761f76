package lobby.intake.text;

import static lobby.platform.Refusal.NOT_A_TIME;
import static lobby.platform.Refusal.TIME_SKIPPED;
import static lobby.platform.Refusal.TIME_TWICE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.ZoneId;
import lobby.platform.Refusal;
import lobby.platform.RefusedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MomentsTest {

    private static final ZoneId TORONTO = ZoneId.of("America/Toronto");

    @ParameterizedTest
    @ValueSource(strings = {
        "2026-12-12T19:30-05:00", "2026-12-13T00:30:00Z", "2026-12-13 00:30:00.000Z", "2026-12-12T19:30:00-0500",
        "2026-12-13T01:30+01", "2026-12-12T19:30", "2026-12-12 19:30", "2026-12-12 19:30:00", "2026/12/12 7:30 PM",
        "12/12/2026 19:30", "12.12.2026 19.30", "12-12-2026 7:30 p.m.", "12 Dec 2026 19:30", "12 déc. 2026 à 19 h 30",
        "12 décembre 2026 à 19h30", "samedi 12 décembre 2026 19:30", "Sat, 12 Dec 2026 19:30", "Dec 12, 2026 7:30pm",
        "December 12th, 2026 at 19:30", "Saturday, December 12, 2026 19:30", "12-Dec-2026 19:30", "46368.8125",
        "46368,8125", " 2026-12-12\u00A019:30 "})
    void a_moment_is_read_however_it_is_written(String written) {
        assertThat(Moments.read(written, TORONTO).moment()).isEqualTo(Instant.parse("2026-12-13T00:30:00Z"));
    }

    @ParameterizedTest
    @CsvSource({"3/4/2026 10:00, 2026-04-03T14:00:00Z", "1er juin 2026 10:00, 2026-06-01T14:00:00Z",
        "29.02.2028 10:00, 2028-02-29T15:00:00Z", "2 août 2026 10:00, 2026-08-02T14:00:00Z",
        "2 juil. 2026 10:00, 2026-07-02T14:00:00Z"})
    void the_day_stands_before_the_month(String written, Instant moment) {
        assertThat(Moments.read(written, TORONTO).moment()).isEqualTo(moment);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-12-12", "12/12/2026", "12 décembre 2026", "46368"})
    void a_day_without_a_time_begins_at_midnight(String written) {
        Moments read = Moments.read(written, TORONTO);

        assertThat(read.moment()).isEqualTo(Instant.parse("2026-12-12T05:00:00Z"));
        assertThat(read.timed()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "soon", "12/25/2026 19:00", "30.02.2026", "29/02/2027", "2026-13-01",
        "2026-12-12 25:00", "2026-12-12 19:61", "2026-12-12 7", "99/99/9999", "-1-01-01", "2026-12-12T19:30+99:00",
        "=1+1", "12/12/26", "12 Smarch 2026", "2026-12-12 13:00 pm", "2026-12/12 10:00", "20261212", "\u0000", "é"})
    void what_is_no_moment_is_refused(String written) {
        assertRefused(NOT_A_TIME, written);
    }

    @Test
    void a_long_text_is_refused_without_much_thought() {
        assertRefused(NOT_A_TIME, "12 ".repeat(500_000));
    }

    @Test
    void a_time_that_clocks_skip_or_show_twice_is_not_guessed() {
        assertRefused(TIME_SKIPPED, "2026-03-08 02:30");
        assertRefused(TIME_TWICE, "2026-11-01 01:30");
        assertThat(Moments.read("2026-11-01T01:30-04:00", TORONTO).moment())
            .isEqualTo(Instant.parse("2026-11-01T05:30:00Z"));
    }

    private static void assertRefused(Refusal refusal, String written) {
        assertThatExceptionOfType(RefusedException.class).isThrownBy(() -> Moments.read(written, TORONTO))
            .extracting(RefusedException::refusal).isEqualTo(refusal);
    }
}
