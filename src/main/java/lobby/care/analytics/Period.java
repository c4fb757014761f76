package lobby.care.analytics;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import lobby.platform.Refusal;
import lobby.platform.RefusedException;

/**
 * The time that figures are about. Its days are those of each location: what is today in one place may be yesterday in
 * another.
 *
 * @param from the first day, and to the last, of a time that was typed; null for one of those that go with the clock
 */
public record Period(Preset preset, LocalDate from, LocalDate to) implements Serializable {

    /** The most days of a time that was typed. */
    public static final int MOST_DAYS = 366;

    private static final Duration LAST = Duration.ofHours(24);
    private static final int MOST_ROWS_OF_DAYS = 62;

    /** Times that one needs often. */
    public enum Preset {
        HOURS_24, DAYS_7, DAYS_30, DAYS_90, THIS_MONTH, LAST_MONTH,

        /** From one day to another. */
        DAYS
    }

    public Period {
        if (preset == Preset.DAYS) {
            if (from == null || to == null) {
                throw new RefusedException(Refusal.PERIOD_WRONG);
            }
            if (to.isBefore(from)) {
                throw new RefusedException(Refusal.ENDS_BEFORE_IT_STARTS);
            }
            if (ChronoUnit.DAYS.between(from, to) >= MOST_DAYS) {
                throw new RefusedException(Refusal.PERIOD_TOO_LONG);
            }
        }
    }

    public static Period of(Preset preset) {
        return new Period(preset, null, null);
    }

    /** Refused where a day is missing, they are the wrong way round, or there are too many between them. */
    public static Period between(LocalDate from, LocalDate to) {
        return new Period(Preset.DAYS, from, to);
    }

    /** Into what it is cut: so that there are rows enough to see something, and not more than anybody reads. */
    public Step step() {
        return switch (preset) {
            case HOURS_24 -> Step.HOUR;
            case DAYS_90 -> Step.WEEK;
            case DAYS_7, DAYS_30, THIS_MONTH, LAST_MONTH -> Step.DAY;
            case DAYS -> from.equals(to) ? Step.HOUR
                : ChronoUnit.DAYS.between(from, to) < MOST_ROWS_OF_DAYS ? Step.DAY : Step.WEEK;
        };
    }

    /** The first day of it, where the clock has this zone. */
    public LocalDate first(ZoneId zone, Instant now) {
        LocalDate today = now.atZone(zone).toLocalDate();
        return switch (preset) {
            case HOURS_24 -> now.minus(LAST).atZone(zone).toLocalDate();
            case DAYS_7 -> today.minusDays(6);
            case DAYS_30 -> today.minusDays(29);
            case DAYS_90 -> today.minusDays(89);
            case THIS_MONTH -> today.withDayOfMonth(1);
            case LAST_MONTH -> today.withDayOfMonth(1).minusMonths(1);
            case DAYS -> from;
        };
    }

    /** The last day of it, where the clock has this zone. */
    public LocalDate last(ZoneId zone, Instant now) {
        LocalDate today = now.atZone(zone).toLocalDate();
        return switch (preset) {
            case HOURS_24, DAYS_7, DAYS_30, DAYS_90, THIS_MONTH -> today;
            case LAST_MONTH -> YearMonth.from(today).minusMonths(1).atEndOfMonth();
            case DAYS -> to;
        };
    }

    /** From this moment on. A day begins when its clock first shows it, also where it springs over midnight. */
    Instant since(ZoneId zone, Instant now) {
        return preset == Preset.HOURS_24 ? now.minus(LAST) : first(zone, now).atStartOfDay(zone).toInstant();
    }

    /** Until just before this moment. */
    Instant until(ZoneId zone, Instant now) {
        return preset == Preset.HOURS_24 ? now : last(zone, now).plusDays(1).atStartOfDay(zone).toInstant();
    }
}
