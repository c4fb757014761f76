package lobby.broadcast.plan;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;

/**
 * How often something comes again, at the same time on the clock on the wall. Each time is counted from the first and
 * not from the one before: what begins on the 31st comes on the last day of a shorter month, and on the 31st again.
 */
public enum Recurrence {
    ONCE(null),
    DAILY(ChronoUnit.DAYS),
    WEEKLY(ChronoUnit.WEEKS),
    MONTHLY(ChronoUnit.MONTHS),
    YEARLY(ChronoUnit.YEARS);

    private final ChronoUnit unit;

    Recurrence(ChronoUnit unit) {
        this.unit = unit;
    }

    public boolean comesAgain() {
        return unit != null;
    }

    /** How many times it has come again by then, which is not before the first. */
    long timesBy(ZonedDateTime first, Instant moment) {
        if (unit == null) {
            return 0;
        }
        // a day that was moved to the end of its month is counted only when the next one would have come
        long times = unit.between(first, moment.atZone(first.getZone())) + 1;
        while (at(first, times).isAfter(moment)) {
            times--;
        }
        return times;
    }

    Instant at(ZonedDateTime first, long times) {
        return (unit == null ? first : first.plus(times, unit)).toInstant();
    }
}
