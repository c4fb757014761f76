package lobby.intake.text;

import static lobby.platform.Refusal.NOT_A_DAY;
import static lobby.platform.Refusal.NOT_A_TIME;
import static lobby.testing.Refusing.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Days and times as people say them, on Friday the 1st of March 2019. */
class SpokenTest {

    private static final LocalDate FRIDAY = LocalDate.of(2019, 3, 1);

    @ParameterizedTest
    @CsvSource({
        "2019-03-08, 2019-03-08", "today, 2019-03-01", "later today, 2019-03-01", "Tomorrow, 2019-03-02",
        "day after tomorrow, 2019-03-03", "March 8th, 2019-03-08", "MArch 13th, 2019-03-13", "march 1st, 2019-03-01",
        "8th of March, 2019-03-08", "4th of MArch, 2019-03-04", "the 2nd, 2019-03-02", "14th of this month, 2019-03-14",
        "next Friday, 2019-03-08", "next monday, 2019-03-04", "this Saturday, 2019-03-02", "this Friday, 2019-03-01",
        "Sunday this week, 2019-03-03", "Friday next week, 2019-03-08", "Monday next week, 2019-03-04",
        "February 3rd, 2020-02-03", "'March 8, 2019', 2019-03-08"})
    void a_day_is_known_however_it_is_said(String said, LocalDate day) {
        assertThat(SpokenDay.of(said, FRIDAY)).isEqualTo(day);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "soon", "someday", "Smarch 3rd", "March 32nd", "the 31st of February", "the 0th",
        "2019-02-30"})
    void what_is_no_day_is_refused(String said) {
        assertRefused(NOT_A_DAY, () -> SpokenDay.of(said, FRIDAY));
    }

    @ParameterizedTest
    @CsvSource({
        "18:00, 18:00", "9:30, 09:30", "half past 6 in the evening, 18:30", "quarter to 8, 19:45",
        "quarter past 7 pm, 19:15", "6 pm, 18:00", "6pm, 18:00", "6:30 p.m., 18:30", "12 am, 00:00", "12 pm, 12:00",
        "10 in the morning, 10:00", "noon, 12:00", "7 o'clock in the evening, 19:00", "half past 5, 17:30",
            "19 h 30, 19:30"})
    void a_time_is_known_however_it_is_said(String said, LocalTime time) {
        assertThat(SpokenTime.of(said)).isEqualTo(time);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "late", "25:00", "18:99", "half past 66", "6.5 bananas"})
    void what_is_no_time_is_refused(String said) {
        assertRefused(NOT_A_TIME, () -> SpokenTime.of(said));
    }
}
