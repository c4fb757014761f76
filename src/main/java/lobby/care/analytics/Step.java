package lobby.care.analytics;

import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;

/** How finely a time is cut up. Each piece begins on the clock of its location; a week begins on Monday. */
public enum Step {
    HOUR,
    DAY,
    WEEK;

    /** What the database calls it. */
    String unit() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The beginning of the piece that a moment is in. */
    public LocalDateTime begins(LocalDateTime moment) {
        return switch (this) {
            case HOUR -> moment.truncatedTo(ChronoUnit.HOURS);
            case DAY -> moment.truncatedTo(ChronoUnit.DAYS);
            case WEEK -> moment.truncatedTo(ChronoUnit.DAYS)
                .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        };
    }

    LocalDateTime next(LocalDateTime begin) {
        return switch (this) {
            case HOUR -> begin.plusHours(1);
            case DAY -> begin.plusDays(1);
            case WEEK -> begin.plusWeeks(1);
        };
    }
}
