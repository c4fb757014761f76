package lobby.care.hours;

import java.io.Serializable;

/** A part of a day, in minutes that the clock on the wall has gone since midnight; the end may be midnight: 24:00. */
public record Interval(int opens, int closes) implements Serializable {

    static final int DAY = 24 * 60;

    public Interval {
        if (opens < 0 || closes <= opens || closes > DAY) {
            throw new IllegalArgumentException(opens + " to " + closes);
        }
    }

    boolean includes(int minute) {
        return opens <= minute && minute < closes;
    }

    @Override
    public String toString() {
        return clock(opens) + "–" + clock(closes);
    }

    static String clock(int minute) {
        return "%02d:%02d".formatted(minute / 60, minute % 60);
    }
}
