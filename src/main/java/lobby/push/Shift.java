package lobby.push;

import static java.util.stream.Collectors.joining;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadInfo;
import java.time.Instant;
import java.util.Arrays;

/** One thread's time at delivering what has happened, until it is done or another takes over. */
final class Shift {

    private volatile Instant moved;
    private volatile Thread thread;

    /** It is taken now; a thread for it is asked for. */
    Shift(Instant now) {
        moved = now;
    }

    void begin(Thread thread, Instant now) {
        this.thread = thread;
        moved = now;
    }

    void goOn(Instant now) {
        moved = now;
    }

    boolean isHeldUpSince(Instant moment) {
        return moved.isBefore(moment);
    }

    /** Where its thread is and whom it waits for, for whoever has to find out why. */
    String where() {
        Thread held = thread;
        ThreadInfo info = held == null ? null : ManagementFactory.getThreadMXBean().getThreadInfo(held.getId());
        if (info == null) {
            return "no thread is at it";
        }
        return "%s, %s on %s of %s%s".formatted(held.getName(), info.getThreadState(), info.getLockName(),
            info.getLockOwnerName(), Arrays.stream(held.getStackTrace())
                .map(frame -> "\n\tat " + frame)
                .collect(joining()));
    }
}
