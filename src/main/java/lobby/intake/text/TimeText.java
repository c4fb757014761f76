package lobby.intake.text;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A time of the day as it is written: {@code 19:00}, {@code 19.00}, {@code 19h30}, {@code 7 pm}, {@code 7:30 p.m.}. */
final class TimeText {

    private static final Pattern FORM = Pattern.compile(
        "(?<hour>\\d{1,2})(?: ?[:.h] ?(?<minute>\\d{2})(?::(?<second>\\d{2})(?:\\.\\d{1,9})?)?| ?h)? ?(?<half>[ap]\\.?m\\.?)?");

    /**
     * @param text small letters
     * @throws DateTimeException if it is none
     */
    static LocalTime of(String text) {
        Matcher found = FORM.matcher(text);
        if (!found.matches() || text.matches("\\d{1,2}")) {
            throw new DateTimeException(text);
        }
        int hour = Integer.parseInt(found.group("hour"));
        return LocalTime.of(found.group("half") == null ? hour : ofHalf(hour, found.group("half")),
            number(found.group("minute")), number(found.group("second")));
    }

    private static int ofHalf(int hour, String half) {
        if (hour < 1 || hour > 12) {
            throw new DateTimeException(half);
        }
        return hour % 12 + (half.startsWith("p") ? 12 : 0);
    }

    private static int number(String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }

    private TimeText() {
    }
}
