package lobby.care.web;

import static lobby.testing.Refusing.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import lobby.care.analytics.Counted;
import lobby.care.analytics.CountedChoice;
import lobby.care.analytics.Period;
import lobby.care.analytics.Period.Preset;
import lobby.platform.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FiguresAddressTest {

    @ParameterizedTest
    @CsvSource({"hours-24, HOURS_24", "days-90, DAYS_90", "last-month, LAST_MONTH", "days, DAYS_7", "nonsense, DAYS_7",
        "'', DAYS_7"})
    void a_range_has_a_name(String range, Preset preset) {
        assertThat(of(Map.of("range", range)).period()).isEqualTo(Period.of(preset));
    }

    @ParameterizedTest
    @CsvSource({"2025-03-02, 2025-03-01, ENDS_BEFORE_IT_STARTS", "2025-02-30, 2025-03-01, PERIOD_WRONG",
        "2025-03-01, '', PERIOD_WRONG", "'', 2025-03-01, PERIOD_WRONG", "<b>, <b>, PERIOD_WRONG",
        "2020-01-01, 2025-03-01, PERIOD_TOO_LONG"})
    void days_that_are_wrong_are_kept_to_be_put_right(String from, String to, Refusal refusal) {
        FiguresAddress asked = of(Map.of("from", from, "to", to, "range", "days-30"));

        assertThat(asked.refusal()).isEqualTo(refusal);
        assertThat(asked.address().get("from")).isEqualTo(from);
        assertThat(asked.address().get("to")).isEqualTo(to);
        assertRefused(refusal, asked::choice);
    }

    @Test
    void days_come_before_a_range() {
        FiguresAddress asked = of(Map.of("from", "2025-03-01", "to", "2025-03-31", "range", "days-7"));

        assertThat(asked.period().to()).isEqualTo("2025-03-31");
    }

    @Test
    void what_is_counted_is_found_in_it() {
        CountedChoice choice = of(Map.of("what", "answers", "slot", "2025-03-01T00:00", "hour", "23")).counted();

        assertThat(choice.counted()).isEqualTo(Counted.ANSWERS);
        assertThat(choice.slot()).isEqualTo("2025-03-01T00:00");
        assertThat(choice.hour()).isEqualTo(23);
    }

    @ParameterizedTest
    @CsvSource({"2025-02-30T00:00, 24", "yesterday, -1", "2025-03-01T00:00:00Z, 07", "'', ''"})
    void nonsense_says_nothing(String slot, String hour) {
        CountedChoice choice = of(Map.of("what", "all", "slot", slot, "hour", hour)).counted();

        assertThat(choice.counted()).isEqualTo(Counted.FINISHED);
        assertThat(choice.slot()).isNull();
        assertThat(choice.hour()).isNull();
    }

    private static FiguresAddress of(Map<String, String> parameters) {
        return FiguresAddress.of("care-figures", parameters);
    }
}
