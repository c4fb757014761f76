package lobby.intake.text;

import static lobby.platform.Refusal.NOT_A_TIME;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lobby.platform.RefusedException;

/**
 * A time as people say it: {@code 18:00}, {@code 6:30 pm}, {@code half past 6 in the evening}, {@code quarter to 8},
 * {@code noon}. An hour said in words, without the half of the day it is in, is one of the afternoon or the evening:
 * that is when people go out.
 */
public final class SpokenTime {

    private static final Pattern WORDS = Pattern.compile("(?:at )?(?:(?<part>half past|quarter past|quarter to) )?"
        + "(?<hour>\\d{1,2})(?::(?<minute>\\d{2}))?(?: o['’]?clock)?"
        + "(?: (?<when>am|pm|a\\.m\\.|p\\.m\\.|in the morning|in the afternoon|in the evening|at night))?");

    /** @throws RefusedException NOT_A_TIME with what was said */
    public static LocalTime of(String said) {
        String text = said.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ")
            .replaceFirst("(\\d)([ap]\\.?m)", "$1 $2");
        if (text.equals("noon") || text.equals("midday")) {
            return LocalTime.NOON;
        }
        Matcher words = WORDS.matcher(text);
        try {
            return words.matches() ? of(words) : TimeText.of(text);
        } catch (DateTimeException none) {
            throw new RefusedException(NOT_A_TIME, Said.beginning(said));
        }
    }

    private static LocalTime of(Matcher words) {
        int hour = Integer.parseInt(words.group("hour"));
        int minute = words.group("minute") == null ? 0 : Integer.parseInt(words.group("minute"));
        LocalTime time = LocalTime.of(half(hour, words), minute);
        return switch (words.group("part") == null ? "" : words.group("part")) {
            case "half past" -> time.plusMinutes(30);
            case "quarter past" -> time.plusMinutes(15);
            case "quarter to" -> time.minusMinutes(15);
            default -> time;
        };
    }

    private static int half(int hour, Matcher words) {
        String when = words.group("when");
        if (when == null) {
            return words.group("minute") == null && hour < 12 ? hour + 12 : hour;
        }
        if (hour > 12) {
            return hour;
        }
        return hour % 12 + (when.startsWith("a") && !when.equals("at night") || when.equals("in the morning") ? 0 : 12);
    }

    private SpokenTime() {
    }
}
