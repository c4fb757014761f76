package lobby.intake.text;

import static lobby.platform.Refusal.NOT_A_DAY;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lobby.platform.RefusedException;

/**
 * A day as people say it to one another, on a day of theirs: {@code today}, {@code the day after tomorrow}, {@code next
 * Friday} (the first to come), {@code Friday next week}, {@code March 8th}, {@code the 2nd}, {@code 14th of this
 * month}, {@code 2019-03-08}. A day without a year is the next one called so.
 */
public final class SpokenDay {

    private static final String NTH = "(?:the )?(?<day>\\d{1,2})(?:st|nd|rd|th)?";
    private static final Pattern OF_MONTH = Pattern.compile(NTH + "(?: of (?:this|the) month)?");
    private static final Pattern DAY_MONTH = Pattern.compile(NTH + "(?: of)? (?<month>[a-z]{3,9})");
    private static final Pattern MONTH_DAY = Pattern.compile("(?<month>[a-z]{3,9}) " + NTH);
    private static final Pattern WEEKDAY =
        Pattern.compile("(?:(?<which>this|next|coming|on) )?(?<day>[a-z]+day)(?: (?<week>this|next) week)?");

    /** @throws RefusedException NOT_A_DAY with what was said */
    public static LocalDate of(String said, LocalDate today) {
        String text = said.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s,.]+", " ").strip();
        try {
            return relative(text, today)
                .or(() -> weekday(WEEKDAY.matcher(text), today))
                .or(() -> ofMonth(OF_MONTH.matcher(text), today))
                .or(() -> ofYear(DAY_MONTH.matcher(text), today))
                .or(() -> ofYear(MONTH_DAY.matcher(text), today))
                .or(() -> DayText.of(said.strip().toLowerCase(Locale.ROOT)).filter(day -> day.rest().isBlank())
                    .map(DayText::day))
                .orElseThrow(() -> new DateTimeException(text));
        } catch (DateTimeException none) {
            throw new RefusedException(NOT_A_DAY, Said.beginning(said));
        }
    }

    private static Optional<LocalDate> relative(String text, LocalDate today) {
        return switch (text) {
            case "today", "later today", "tonight", "this evening", "this afternoon" -> Optional.of(today);
            case "tomorrow", "tomorrow evening" -> Optional.of(today.plusDays(1));
            case "day after tomorrow", "the day after tomorrow" -> Optional.of(today.plusDays(2));
            default -> Optional.empty();
        };
    }

    private static Optional<LocalDate> weekday(Matcher said, LocalDate today) {
        if (!said.matches()) {
            return Optional.empty();
        }
        return Arrays.stream(DayOfWeek.values())
            .filter(day -> day.name().equalsIgnoreCase(said.group("day")))
            .findFirst()
            .map(day -> weekday(day, said.group("which"), said.group("week"), today));
    }

    private static LocalDate weekday(DayOfWeek day, String which, String week, LocalDate today) {
        if (week != null) {
            return today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).with(day)
                .plusWeeks(week.equals("next") ? 1 : 0);
        }
        return today.with("next".equals(which) ? TemporalAdjusters.next(day) : TemporalAdjusters.nextOrSame(day));
    }

    private static Optional<LocalDate> ofMonth(Matcher said, LocalDate today) {
        return said.matches() ? Optional.of(today.withDayOfMonth(number(said))) : Optional.empty();
    }

    private static Optional<LocalDate> ofYear(Matcher said, LocalDate today) {
        if (!said.matches()) {
            return Optional.empty();
        }
        MonthDay day = MonthDay.of(DayText.month(said.group("month")), number(said));
        LocalDate thisYear = day.atYear(today.getYear());
        return Optional.of(thisYear.isBefore(today) ? day.atYear(today.getYear() + 1) : thisYear);
    }

    private static int number(Matcher said) {
        return Integer.parseInt(said.group("day"));
    }

    private SpokenDay() {
    }
}
