package lobby.platform;

import static lobby.platform.Refusal.TIME_SKIPPED;
import static lobby.platform.Refusal.TIME_TWICE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import lobby.platform.WallClock.Which;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WallClockTest {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    @ParameterizedTest
    @CsvSource({
        "2026-11-21T14:00, America/Toronto, 2026-11-21T19:00:00Z",
        "2026-07-01T14:00, America/Toronto, 2026-07-01T18:00:00Z",
        "2028-02-29T09:30, Europe/Paris, 2028-02-29T08:30:00Z",
        "2026-11-21T14:00, Pacific/Kiritimati, 2026-11-21T00:00:00Z",
        "2026-11-21T14:00, Australia/Lord_Howe, 2026-11-21T03:00:00Z"})
    void a_time_is_the_moment_when_clocks_there_show_it(LocalDateTime time, ZoneId zone, Instant moment) {
        assertThat(WallClock.at(time, zone, Which.UNSAID)).isEqualTo(moment);
        assertThat(WallClock.which(moment, zone)).isEqualTo(Which.UNSAID);
        assertThat(WallClock.comesTwice(time, zone)).isFalse();
    }

    @Test
    void a_time_that_is_skipped_is_refused() {
        assertRefused(TIME_SKIPPED, () -> WallClock.at(LocalDateTime.parse("2026-03-29T02:30"), PARIS, Which.FIRST));
    }

    @Test
    void a_time_that_comes_twice_has_to_be_said_which() {
        LocalDateTime time = LocalDateTime.parse("2026-10-25T02:30");

        assertThat(WallClock.comesTwice(time, PARIS)).isTrue();
        assertRefused(TIME_TWICE, () -> WallClock.at(time, PARIS, Which.UNSAID));
    }

    @ParameterizedTest
    @CsvSource({"FIRST, 2026-10-25T00:30:00Z", "SECOND, 2026-10-25T01:30:00Z"})
    void either_of_two_moments_can_be_meant_and_is_known_again(Which which, Instant moment) {
        assertThat(WallClock.at(LocalDateTime.parse("2026-10-25T02:30"), PARIS, which)).isEqualTo(moment);
        assertThat(WallClock.which(moment, PARIS)).isEqualTo(which);
    }

    private static void assertRefused(Refusal refusal, ThrowingCallable act) {
        assertThatExceptionOfType(RefusedException.class).isThrownBy(act)
            .extracting(RefusedException::refusal).isEqualTo(refusal);
    }
}
