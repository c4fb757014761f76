package lobby.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class TimesTest {

    private static final ZoneId TORONTO = ZoneId.of("America/Toronto");
    private static final Instant NOW = Instant.parse("2026-11-20T18:30:00Z");

    private final Times times = new Times();
    private Locale language = Locale.ENGLISH;

    TimesTest() {
        times.clock = Clock.fixed(NOW, ZoneOffset.UTC);
        times.ui = new Ui() {
            @Override
            public Locale getLocale() {
                return language;
            }
        };
    }

    @Test
    void a_moment_is_told_in_the_zone_of_its_place() {
        assertThat(times.when(at("2026-11-21T19:00:00Z"), TORONTO, "long")).isEqualTo("Sat 21 Nov 2026, 14:00");
        assertThat(times.when(at("2026-11-21T19:00:00Z"), "Europe/Dublin", "time")).isEqualTo("19:00");
    }

    @Test
    void what_is_near_is_told_by_its_day() {
        assertThat(times.when(at("2026-11-21T01:00:00Z"), TORONTO, "near")).isEqualTo("Today, 20:00");
        assertThat(times.when(at("2026-11-21T19:00:00Z"), TORONTO, "near")).isEqualTo("Tomorrow, 14:00");
        assertThat(times.when(at("2026-11-24T23:30:00Z"), TORONTO, "near")).isEqualTo("Tue, 18:30");
        assertThat(times.when(at("2026-12-13T00:00:00Z"), TORONTO, "near")).isEqualTo("Sat 12 Dec, 19:00");
    }

    @Test
    void what_is_over_is_told_briefly() {
        assertThat(times.when(at("2026-11-20T18:06:00Z"), TORONTO, "short")).isEqualTo("13:06");
        assertThat(times.when(at("2026-11-19T18:06:00Z"), TORONTO, "short")).isEqualTo("Thu");
        assertThat(times.when(at("2026-11-02T18:06:00Z"), TORONTO, "short")).isEqualTo("2 Nov");
    }

    @Test
    void a_span_names_its_second_day_only_where_it_has_one() {
        Instant start = at("2026-11-21T19:00:00Z");

        assertThat(times.until(start, at("2026-11-21T20:15:00Z"), TORONTO)).isEqualTo(" – 15:15");
        assertThat(times.until(start, at("2026-11-22T06:00:00Z"), TORONTO)).isEqualTo(" – Sun 22 Nov, 01:00");
    }

    @Test
    void waiting_is_said_in_words_and_grows_louder() {
        assertThat(times.waiting(NOW.minusSeconds(20))).isEqualTo("Waiting 1 min");
        assertThat(times.waiting(NOW.minusSeconds(38 * 60))).isEqualTo("Waiting 38 min");
        assertThat(times.waiting(NOW.minusSeconds(26 * 3600))).isEqualTo("Waiting 26 h");
        assertThat(times.waiting(NOW.minusSeconds(72 * 3600))).isEqualTo("Waiting 3 days");
        assertThat(times.waitTone(NOW.minusSeconds(11 * 60))).isEmpty();
        assertThat(times.waitTone(NOW.minusSeconds(38 * 60))).isEqualTo("soon");
        assertThat(times.waitTone(NOW.minusSeconds(26 * 3600))).isEqualTo("late");
    }

    @Test
    void other_languages_have_their_own_days() {
        language = Locale.FRENCH;

        assertThat(times.when(at("2026-11-21T19:00:00Z"), TORONTO, "near")).isEqualTo("Demain, 14:00");
        assertThat(times.when(at("2026-11-21T19:00:00Z"), TORONTO, "long")).isEqualTo("sam. 21 nov. 2026, 14:00");
    }

    private static Instant at(String moment) {
        return Instant.parse(moment);
    }
}
