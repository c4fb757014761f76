package lobby.care.hours;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import lobby.platform.Words;

/** What is said of opening hours, in the time of the place that they are of. */
public final class HoursWords {

    private static final String CLOCK = "HH:mm";
    private static final int WEEK = 7;

    /** Such as "Open now until 17:30" or "Closed now; back Monday at 08:00". */
    public static String standing(Standing standing, ZoneId zone, Instant now, Words words) {
        if (standing.changesAt() == null) {
            return words.text(standing.open() ? "care.hours.open" : "care.hours.closed");
        }
        if (!standing.open()) {
            return words.text("care.hours.closedUntil", back(standing.changesAt(), zone, now, words));
        }
        ZonedDateTime end = standing.changesAt().atZone(zone);
        boolean soon = end.minusNanos(1).toLocalDate().equals(now.atZone(zone).toLocalDate());
        if (!soon) {
            return words.text("care.hours.open");
        }
        return words.text("care.hours.openUntil",
            end.toLocalDate().equals(now.atZone(zone).toLocalDate()) ? in(CLOCK, end, words)
                : words.text("care.hours.midnight"));
    }

    /** What whoever writes while nobody is there reads, where the house has no words of its own. */
    public static String away(Standing standing, ZoneId zone, Instant now, Words words) {
        return standing.changesAt() == null
            ? words.text("care.hours.away")
            : words.text("care.hours.awayUntil", back(standing.changesAt(), zone, now, words));
    }

    /** "at 13:00", "tomorrow at 08:00", "Monday at 08:00", "Monday 4 January at 08:00". */
    private static String back(Instant at, ZoneId zone, Instant now, Words words) {
        ZonedDateTime then = at.atZone(zone);
        String time = in(CLOCK, then, words);
        long days = ChronoUnit.DAYS.between(now.atZone(zone).toLocalDate(), then.toLocalDate());
        if (days == 0) {
            return words.text("care.hours.at", time);
        }
        boolean sameYear = then.getYear() == now.atZone(zone).getYear();
        String day = days == 1 ? words.text("care.hours.tomorrow")
            : in(days < WEEK ? "EEEE" : date(then, words) + (sameYear ? "" : " uuuu"), then, words);
        return words.text("care.hours.dayAt", day, time);
    }

    /** The first of a month is called so in French. */
    private static String date(ZonedDateTime then, Words words) {
        boolean french = Locale.FRENCH.getLanguage().equals(words.locale().getLanguage());
        return french && then.getDayOfMonth() == 1 ? "EEEE d'er' MMMM" : "EEEE d MMMM";
    }

    private static String in(String pattern, ZonedDateTime time, Words words) {
        return DateTimeFormatter.ofPattern(pattern, words.locale()).format(time);
    }

    private HoursWords() {
    }
}
