package lobby.care.hours;

import static lobby.platform.Refusal.HOURS_BACKWARDS;
import static lobby.platform.Refusal.HOURS_OVERLAP;
import static lobby.platform.Refusal.HOURS_UNREADABLE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import lobby.platform.RefusedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HoursTextTest {

    private static final String DAY = "Thursday";

    @ParameterizedTest
    @ValueSource(strings = {"08:00–12:00, 13:00–17:30", "8-12, 13-17:30", " 8:00 - 12:00 ; 13:00 - 17:30 ",
        "08.00–12.00, 13.00–17.30", "8 to 12 and 13 to 17:30", "8h-12h, 13h-17h30", "8h à 12h et 13 h à 17 h 30",
        "8am-12pm, 1pm-5.30pm", "8 A.M. – 12 p.m. / 1 P.M. – 5:30 p.m.", "8—12,13−17:30,", "8-12\n13-17:30",
        "8\u00a0h – 12\u202fh, 13-17:30"})
    void hours_are_read_however_people_write_them(String typed) {
        assertThat(HoursText.read(DAY, typed)).containsExactly(new Interval(480, 720), new Interval(780, 1050));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "-", "–", "closed", "Closed", "Fermé"})
    void nothing_is_a_day_on_which_nobody_is_there(String typed) {
        assertThat(HoursText.read(DAY, typed)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"0-24, 0, 1440", "22:15–24:00, 1335, 1440", "12am-12pm, 0, 720", "12pm-11:59pm, 720, 1439"})
    void a_day_begins_and_ends_at_midnight(String typed, int opens, int closes) {
        assertThat(HoursText.read(DAY, typed)).containsExactly(new Interval(opens, closes));
    }

    @Test
    void somebody_who_goes_may_be_followed_at_once() {
        assertThat(HoursText.read(DAY, "8-12, 12-17")).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"in the morning", "8", "8-", "-12", "8-12-17", "8:5-12", "8:60-12", "25-26", "24:01-24:30",
        "8-24:30", "13pm-5pm", "0am-8am", "8–12 13–17", "8:00:00-12", "٨-١٢x", "08001200", "8-12, lunch"})
    void what_is_not_understood_is_said_with_its_day(String typed) {
        assertThatExceptionOfType(RefusedException.class).isThrownBy(() -> HoursText.read(DAY, typed))
            .matches(refused -> refused.refusal() == HOURS_UNREADABLE)
            .matches(refused -> refused.arguments().get(0).equals(DAY));
    }

    @ParameterizedTest
    @CsvSource({"17-8, 17-8", "8-8, 8-8", "'8-12, 18–0:00', 18–0:00", "24-24, 24-24"})
    void hours_end_after_they_begin(String typed, String which) {
        assertThatExceptionOfType(RefusedException.class).isThrownBy(() -> HoursText.read(DAY, typed))
            .matches(refused -> refused.refusal() == HOURS_BACKWARDS)
            .satisfies(refused -> assertThat(refused.arguments()).containsExactly(DAY, which));
    }

    @ParameterizedTest
    @ValueSource(strings = {"8-12, 11:59-17", "13-17, 8-12", "8-12, 8-12", "0-24, 12-13"})
    void hours_stand_in_their_order_and_do_not_overlap(String typed) {
        assertThatExceptionOfType(RefusedException.class).isThrownBy(() -> HoursText.read(DAY, typed))
            .matches(refused -> refused.refusal() == HOURS_OVERLAP);
    }

    @Test
    void a_week_is_read_as_it_was_written_down() {
        Week week = Week.of(day -> HoursText.read(DAY, day.getValue() > 5 ? "" : "8-12, 13:00–17:30"));

        assertThat(Week.read(week.text())).isEqualTo(week);
        assertThat(week.lines()).startsWith("08:00–12:00, 13:00–17:30").endsWith("", "");
        assertThat(Week.read("")).isEqualTo(Week.UNSAID);
    }
}
