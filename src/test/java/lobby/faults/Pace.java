package lobby.faults;

import static java.util.concurrent.TimeUnit.MILLISECONDS;

import java.util.concurrent.CountDownLatch;

/** Lets time pass, until there is no more need. */
final class Pace {

    private final CountDownLatch end = new CountDownLatch(1);

    /** @return whether to go on */
    boolean pause(long millis) {
        try {
            return !end.await(millis, MILLISECONDS);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    boolean goesOn() {
        return end.getCount() > 0;
    }

    void end() {
        end.countDown();
    }
}
