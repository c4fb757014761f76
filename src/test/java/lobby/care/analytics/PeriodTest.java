package lobby.care.analytics;

import static lobby.testing.Refusing.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import lobby.care.analytics.Period.Preset;
import lobby.platform.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodTest {

    private static final ZoneId TORONTO = ZoneId.of("America/Toronto");
    private static final ZoneId DUBLIN = ZoneId.of("Europe/Dublin");

    /** Still the last of October in Toronto, and November in Dublin. */
    private static final Instant NIGHT = Instant.parse("2025-11-01T02:30:00Z");

    @ParameterizedTest
    @CsvSource({"HOURS_24, 2025-10-30, 2025-10-31, HOUR", "DAYS_7, 2025-10-25, 2025-10-31, DAY",
        "DAYS_30, 2025-10-02, 2025-10-31, DAY", "DAYS_90, 2025-08-03, 2025-10-31, WEEK",
        "THIS_MONTH, 2025-10-01, 2025-10-31, DAY", "LAST_MONTH, 2025-09-01, 2025-09-30, DAY"})
    void times_go_with_the_clock(Preset preset, LocalDate first, LocalDate last, Step step) {
        Period period = Period.of(preset);

        assertThat(period.first(TORONTO, NIGHT)).isEqualTo(first);
        assertThat(period.last(TORONTO, NIGHT)).isEqualTo(last);
        assertThat(period.step()).isEqualTo(step);
    }

    @Test
    void today_is_another_day_elsewhere() {
        assertThat(Period.of(Preset.THIS_MONTH).first(DUBLIN, NIGHT)).isEqualTo("2025-11-01");
        assertThat(Period.of(Preset.LAST_MONTH).last(DUBLIN, NIGHT)).isEqualTo("2025-10-31");
    }

    /** Clocks go back on 2 November in Toronto, and forward on 9 March. */
    @ParameterizedTest
    @CsvSource({"2025-11-02, 25", "2025-03-09, 23", "2025-11-03, 24"})
    void a_day_is_as_long_as_its_clock_says(LocalDate day, long hours) {
        Period period = Period.between(day, day);

        assertThat(Duration.between(period.since(TORONTO, NIGHT), period.until(TORONTO, NIGHT))).hasHours(hours);
    }

    /** In Santiago there is no midnight on the day that clocks go forward. */
    @Test
    void a_day_without_a_midnight_begins_with_its_first_moment() {
        Period period = Period.between(LocalDate.parse("2025-09-07"), LocalDate.parse("2025-09-07"));

        assertThat(period.since(ZoneId.of("America/Santiago"), NIGHT)).isEqualTo("2025-09-07T04:00:00Z");
    }

    @ParameterizedTest
    @CsvSource({"2025-03-01, 2025-03-01, HOUR", "2025-03-01, 2025-03-02, DAY", "2025-03-01, 2025-05-01, DAY",
        "2025-03-01, 2025-05-02, WEEK", "2024-01-01, 2024-12-31, WEEK"})
    void it_is_cut_so_that_somebody_reads_it(LocalDate from, LocalDate to, Step step) {
        assertThat(Period.between(from, to).step()).isEqualTo(step);
    }

    @Test
    void a_week_begins_on_monday() {
        assertThat(Step.WEEK.begins(LocalDateTime.parse("2025-11-02T23:59"))).isEqualTo("2025-10-27T00:00");
        assertThat(Step.WEEK.next(LocalDateTime.parse("2025-10-27T00:00"))).isEqualTo("2025-11-03T00:00");
    }

    @Test
    void days_that_make_no_time_are_refused() {
        LocalDate day = LocalDate.parse("2025-03-01");

        assertRefused(Refusal.PERIOD_WRONG, () -> Period.between(null, day));
        assertRefused(Refusal.PERIOD_WRONG, () -> Period.between(day, null));
        assertRefused(Refusal.ENDS_BEFORE_IT_STARTS, () -> Period.between(day, day.minusDays(1)));
        assertRefused(Refusal.PERIOD_TOO_LONG, () -> Period.between(day, day.plusDays(366)));
        assertThat(Period.between(day, day.plusDays(365)).to()).isEqualTo("2026-03-01");
    }
}
