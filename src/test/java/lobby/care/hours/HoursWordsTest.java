package lobby.care.hours;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Locale;
import lobby.platform.Words;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** It is Thursday, 24 December 2026, ten in the morning in Toronto. */
class HoursWordsTest {

    private static final ZoneId TORONTO = ZoneId.of("America/Toronto");
    private static final Instant NOW = at("2026-12-24T10:00");

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "true |                  | Open now",
        "true | 2026-12-24T17:30 | Open now until 17:30",
        "true | 2026-12-25T00:00 | Open now until midnight",
        "true | 2026-12-26T00:00 | Open now",
        "false|                  | Closed now",
        "false| 2026-12-24T13:00 | Closed now; back at 13:00",
        "false| 2026-12-25T08:00 | Closed now; back tomorrow at 08:00",
        "false| 2026-12-28T08:00 | Closed now; back Monday at 08:00",
        "false| 2026-12-31T08:00 | Closed now; back Thursday 31 December at 08:00",
        "false| 2027-01-04T08:30 | Closed now; back Monday 4 January 2027 at 08:30"})
    void it_says_until_when_in_the_time_of_the_place(boolean open, String changes, String said) {
        assertThat(HoursWords.standing(standing(open, changes), TORONTO, NOW, Words.of(Locale.ENGLISH)))
            .isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "true | 2026-12-24T17:30 | Ouvert jusqu’à 17:30",
        "true | 2026-12-25T00:00 | Ouvert jusqu’à minuit",
        "false| 2026-12-25T08:00 | Fermé en ce moment ; de retour demain à 08:00",
        "false| 2027-01-04T08:30 | Fermé en ce moment ; de retour lundi 4 janvier 2027 à 08:30",
        "false| 2027-01-01T08:30 | Fermé en ce moment ; de retour vendredi 1er janvier 2027 à 08:30"})
    void it_says_so_in_french(boolean open, String changes, String said) {
        assertThat(HoursWords.standing(standing(open, changes), TORONTO, NOW, Words.of(Locale.FRENCH)))
            .isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "                  | whoever is back first answers you here.",
        " 2026-12-28T08:00 | somebody is back Monday at 08:00 and answers you here."})
    void who_writes_meanwhile_reads_when_somebody_is_back(String changes, String end) {
        assertThat(HoursWords.away(standing(false, changes), TORONTO, NOW, Words.of(Locale.ENGLISH)))
            .startsWith("Thank you for your message.").endsWith(end);
    }

    private static Standing standing(boolean open, String changes) {
        return new Standing(true, open, changes == null ? null : at(changes.strip()));
    }

    private static Instant at(String wall) {
        return LocalDateTime.parse(wall).atZone(TORONTO).toInstant();
    }
}
