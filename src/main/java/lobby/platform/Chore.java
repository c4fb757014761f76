package lobby.platform;

import static java.util.logging.Level.FINE;
import static java.util.logging.Level.WARNING;

import java.util.logging.Logger;

/**
 * What a timer does again and again. A round that fails must not end those after it: Payara drops a timer for good that
 * has failed twice within seconds, and the database may well be away for longer. So no failure reaches the timer; and
 * the timer's bean manages its transactions itself, which is to say it has none: one that is marked for rollback counts
 * as a failure, too, and {@code NOT_SUPPORTED} is passed over for timers there.
 */
public final class Chore {

    private static final Logger LOGGER = Logger.getLogger(Chore.class.getName());

    /** @param what in words that follow "could not" */
    public static void attempt(String what, Runnable work) {
        try {
            work.run();
        } catch (RuntimeException failure) {
            LOGGER.log(WARNING, "Could not {0}; the next round tries again: {1}", new Object[] {what, failure});
            LOGGER.log(FINE, failure, () -> "Could not " + what);
        }
    }

    private Chore() {
    }
}
