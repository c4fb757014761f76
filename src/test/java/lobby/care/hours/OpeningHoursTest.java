package lobby.care.hours;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A desk in Paris: 8 to 12 and 13 to 17:30, Saturdays 9 to 12. */
class OpeningHoursTest {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final Week WEEK = Week.of(day -> HoursText.read(day.name(),
        day.getValue() == 7 ? "" : day.getValue() == 6 ? "9-12" : "8-12, 13-17:30"));

    private final OpeningHours hours = new OpeningHours(PARIS, WEEK, List.of());

    @Test
    void somebody_is_there_until_they_go_and_not_any_more_then() {
        assertThat(hours.at(at("2026-05-04T08:00"))).isEqualTo(open("2026-05-04T12:00"));
        assertThat(hours.at(at("2026-05-04T11:59:59"))).isEqualTo(open("2026-05-04T12:00"));
        assertThat(hours.at(at("2026-05-04T12:00"))).isEqualTo(closed("2026-05-04T13:00"));
        assertThat(hours.at(at("2026-05-04T07:59:59"))).isEqualTo(closed("2026-05-04T08:00"));
    }

    @Test
    void over_the_weekend_nobody_comes_before_monday() {
        assertThat(hours.at(at("2026-05-09T12:00"))).isEqualTo(closed("2026-05-11T08:00"));
        assertThat(hours.at(at("2026-05-10T09:30"))).isEqualTo(closed("2026-05-11T08:00"));
    }

    @Test
    void on_a_holiday_nobody_comes_before_it_is_over() {
        OpeningHours easter = with(holiday("2026-04-03", "2026-04-06"));

        assertThat(easter.at(at("2026-04-02T17:30"))).isEqualTo(closed("2026-04-07T08:00"));
        assertThat(easter.at(at("2026-04-03T10:00"))).isEqualTo(closed("2026-04-07T08:00"));
        assertThat(easter.at(at("2026-04-02T17:00"))).isEqualTo(open("2026-04-02T17:30"));
    }

    @Test
    void when_somebody_is_back_after_more_than_a_year_is_not_known() {
        assertThat(with(holiday("2026-01-01", "2027-12-31")).at(at("2026-05-04T10:00")))
            .isEqualTo(new Standing(true, false, null));
    }

    @Test
    void nobody_has_said_anything_somebody_is_always_there() {
        assertThat(OpeningHours.ALWAYS.at(at("2026-05-04T03:00"))).isEqualTo(new Standing(false, true, null));
        assertThat(new OpeningHours(PARIS, Week.UNSAID, List.of()).at(at("2026-05-04T03:00")))
            .isEqualTo(new Standing(false, true, null));
    }

    @Test
    void a_holiday_is_one_also_where_somebody_is_always_there_otherwise() {
        OpeningHours always = new OpeningHours(PARIS, Week.UNSAID, List.of(holiday("2026-05-01", "2026-05-01")));

        assertThat(always.at(at("2026-04-30T23:00"))).isEqualTo(open("2026-05-01T00:00"));
        assertThat(always.at(at("2026-05-01T12:00"))).isEqualTo(closed("2026-05-02T00:00"));
        assertThat(always.at(at("2026-05-02T12:00"))).isEqualTo(new Standing(true, true, null));
    }

    @Test
    void who_stays_past_midnight_does_not_go_at_midnight() {
        OpeningHours night = new OpeningHours(PARIS,
            Week.of(day -> HoursText.read(day.name(), "0-2, 22-24")), List.of());

        assertThat(night.at(at("2026-05-04T23:00"))).isEqualTo(open("2026-05-05T02:00"));
    }

    @Test
    void round_the_clock_nobody_ever_goes() {
        OpeningHours round = new OpeningHours(PARIS, Week.of(day -> HoursText.read(day.name(), "0-24")), List.of());

        assertThat(round.at(at("2026-05-04T23:00"))).isEqualTo(new Standing(true, true, null));
    }

    /** On 29 March 2026 the hour from 2 to 3 was left out, on 25 October it is gone through twice. */
    @Test
    void the_clock_on_the_wall_decides_also_where_it_is_put() {
        OpeningHours early = new OpeningHours(PARIS,
            Week.of(day -> HoursText.read(day.name(), "1:30-2:30")), List.of());

        assertThat(early.at(Instant.parse("2026-03-29T00:45:00Z")))
            .isEqualTo(new Standing(true, true, Instant.parse("2026-03-29T01:00:00Z")));
        assertThat(early.at(Instant.parse("2026-10-25T00:40:00Z")))
            .isEqualTo(new Standing(true, false, Instant.parse("2026-10-25T01:00:00Z")));
        assertThat(early.at(Instant.parse("2026-10-25T01:10:00Z")))
            .isEqualTo(new Standing(true, true, Instant.parse("2026-10-25T01:30:00Z")));
    }

    private static OpeningHours with(Holiday... holidays) {
        return new OpeningHours(PARIS, WEEK, List.of(holidays));
    }

    static Holiday holiday(String first, String last) {
        return new Holiday(null, LocalDate.parse(first), LocalDate.parse(last), "");
    }

    private static Standing open(String until) {
        return new Standing(true, true, at(until));
    }

    private static Standing closed(String until) {
        return new Standing(true, false, at(until));
    }

    private static Instant at(String wall) {
        return LocalDateTime.parse(wall).atZone(PARIS).toInstant();
    }
}
