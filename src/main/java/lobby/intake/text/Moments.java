package lobby.intake.text;

import static lobby.platform.Refusal.NOT_A_TIME;

import java.text.Normalizer.Form;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lobby.platform.RefusedException;
import lobby.platform.WallClock.Which;
import lobby.platform.WallClock;

/**
 * A moment as systems, spreadsheets and people write it: {@code 2026-12-12T19:00-05:00}, {@code 2026-12-12 19:00},
 * {@code 12/12/2026 7:00 PM}, {@code 12 déc. 2026 à 19 h 30}, {@code December 12, 2026}, a spreadsheet's own
 * {@code 46368.79}. In numbers the day comes before the month. What has no zone is in the location's.
 *
 * @param timed whether a time was written; a day alone begins at midnight
 */
public record Moments(Instant moment, boolean timed) {

    private static final int LONGEST = 60;
    private static final Pattern EXACT = Pattern.compile(
        "(\\d{4}-\\d\\d-\\d\\d)[t ](\\d\\d:\\d\\d(?::\\d\\d(?:\\.\\d{1,9})?)?) ?(z|[+-]\\d\\d(?::?\\d\\d)?)");
    private static final Pattern SERIAL = Pattern.compile("(\\d{5})(?:[.,](\\d{1,12}))?");
    private static final LocalDate DAY_0_OF_SPREADSHEETS = LocalDate.of(1899, 12, 30);
    private static final long MINUTES_A_DAY = Duration.ofDays(1).toMinutes();

    /** @throws RefusedException NOT_A_TIME with what was written, TIME_SKIPPED or TIME_TWICE */
    public static Moments read(String written, ZoneId zone) {
        String text = plain(written);
        try {
            return text.length() > LONGEST ? refuse(written) : read(text, EXACT.matcher(text), zone);
        } catch (DateTimeException none) {
            return refuse(written);
        }
    }

    private static Moments read(String text, Matcher exact, ZoneId zone) {
        if (exact.matches()) {
            String offset = exact.group(3).toUpperCase(Locale.ROOT).replaceFirst("^(.\\d\\d)(\\d\\d)?$", "$1:$2")
                .replaceFirst(":$", ":00");
            return new Moments(OffsetDateTime.parse(exact.group(1) + "T" + exact.group(2) + offset).toInstant(), true);
        }
        Matcher serial = SERIAL.matcher(text);
        if (serial.matches()) {
            return local(ofSpreadsheet(serial), serial.group(2) != null, zone);
        }
        DayText found = DayText.of(text).orElseThrow(() -> new DateTimeException(text));
        String time = found.rest().replaceFirst("^[ ,t]*(?:\\bat? )?", "");
        return local(found.day().atTime(time.isEmpty() ? LocalTime.MIDNIGHT : TimeText.of(time)), !time.isEmpty(),
            zone);
    }

    private static Moments local(LocalDateTime time, boolean timed, ZoneId zone) {
        return new Moments(WallClock.at(time, zone, Which.UNSAID), timed);
    }

    private static LocalDateTime ofSpreadsheet(Matcher serial) {
        double part = serial.group(2) == null ? 0 : Double.parseDouble("0." + serial.group(2));
        return DAY_0_OF_SPREADSHEETS.plusDays(Long.parseLong(serial.group(1))).atStartOfDay()
            .plusMinutes(Math.round(part * MINUTES_A_DAY));
    }

    private static Moments refuse(String written) {
        throw new RefusedException(NOT_A_TIME, Said.beginning(written));
    }

    private static String plain(String written) {
        return Normalizer.normalize(written.replaceAll("[\\s\\u00A0\\u202F]+", " ").strip(), Form.NFD)
            .replaceAll("\\p{M}", "").toLowerCase(Locale.ROOT);
    }
}
