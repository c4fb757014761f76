package lobby.platform;

import java.time.Duration;
import java.time.Instant;

/**
 * How much of something is left to somebody who may have so much of it in ten seconds. It fills up evenly; an attempt
 * that finds it empty takes nothing.
 *
 * @param left what can be taken, as of {@code at}
 * @param isOverdrawn whether the last attempt found it empty
 */
public record Bucket(double left, int most, Instant at, boolean isOverdrawn) {

    private static final Duration WINDOW = Duration.ofSeconds(10);

    public static Bucket full(int most, Instant now) {
        return new Bucket(most, most, now, false);
    }

    public Bucket refilled(Instant now) {
        double gained = Duration.between(at, now).toMillis() * (double) most / WINDOW.toMillis();
        return new Bucket(Math.min(most, left + Math.max(0, gained)), most, now, false);
    }

    public Bucket taken() {
        return left < 1 ? new Bucket(left, most, at, true) : new Bucket(left - 1, most, at, false);
    }

    public boolean isFullAt(Instant now) {
        return refilled(now).left >= most;
    }

    /** Seconds until an attempt finds something, rounded up. */
    public long secondsToWait() {
        return (long) Math.ceil((1 - left) * WINDOW.toMillis() / most / 1000);
    }
}
