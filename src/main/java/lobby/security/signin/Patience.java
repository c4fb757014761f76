package lobby.security.signin;

import java.time.Duration;

/**
 * How many wrong tries are put up with before there is a pause, and how long it is: it doubles with each further try.
 * Tries are forgotten once nobody has tried for an hour.
 */
record Patience(int tries, Duration firstPause) {

    static final Duration FORGETS_AFTER = Duration.ofHours(1);
    private static final int DOUBLED_AT_MOST = 10;

    /** The pause after that many failures in a row; none while there are tries left. */
    Duration pauseAfter(int failures) {
        if (failures < tries) {
            return Duration.ZERO;
        }
        Duration pause = firstPause.multipliedBy(1L << Math.min(failures - tries, DOUBLED_AT_MOST));
        return pause.compareTo(FORGETS_AFTER) < 0 ? pause : FORGETS_AFTER;
    }

    int left(int failures) {
        return Math.max(0, tries - failures);
    }
}
