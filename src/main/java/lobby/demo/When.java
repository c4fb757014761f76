package lobby.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/**
 * Reads moments that are said from today, so that what is upcoming in the demo is upcoming whenever it begins:
 * {@code -38m} and {@code -26h} ago, {@code +1d 14:00} tomorrow at two, {@code next 20:00} the next time it is eight in
 * the evening and an hour is left until then, {@code -30d} a day.
 */
record When(Instant now, ZoneId zone) {

    private static final Duration AHEAD = Duration.ofHours(1);

    Instant moment(String said) {
        String[] words = said.split(" ");
        if (words.length == 1) {
            return now.minus(Duration.parse("PT" + said.substring(1).toUpperCase(java.util.Locale.ROOT)));
        }
        LocalTime time = LocalTime.parse(words[1]);
        return words[0].equals("next") ? next(time) : day(words[0]).atTime(time).atZone(zone).toInstant();
    }

    LocalDate day(String said) {
        return today().plusDays(Long.parseLong(said.replace("d", "")));
    }

    private Instant next(LocalTime time) {
        ZonedDateTime today = today().atTime(time).atZone(zone);
        return today.toInstant().isAfter(now.plus(AHEAD)) ? today.toInstant() : today.plusDays(1).toInstant();
    }

    private LocalDate today() {
        return now.atZone(zone).toLocalDate();
    }
}
