package lobby.broadcast;

import static jakarta.ejb.TransactionManagementType.BEAN;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import lobby.broadcast.round.Recipient;
import lobby.platform.Chore;

/**
 * Has broadcasts go out every few seconds whose time has come. They take turns, so that none waits for one that goes to
 * very many, and what can't be sent keeps nothing else from it.
 */
@Singleton
@DependsOn("Migrations")
@TransactionManagement(BEAN)
public class BroadcastTimer {

    /** A turn is over when so many could not be written to, one after the other. */
    static final int FAILURES = 5;

    @Inject DueBroadcasts broadcasts;

    @Schedule(hour = "*", minute = "*", second = "*/10", persistent = false)
    void send() {
        Chore.attempt("look for broadcasts to send", () -> {
            Map<Long, Recipient> last = new HashMap<>();
            do {
                begin();
            } while (takeTurns(last));
            broadcasts.gone().forEach(one -> Chore.attempt("end a broadcast", () -> broadcasts.finish(one)));
        });
    }

    private void begin() {
        broadcasts.due().forEach(one -> Chore.attempt("begin a broadcast", () -> broadcasts.begin(one)));
    }

    /**
     * Each of them once; whose time came meanwhile begins between two turns.
     *
     * @param last whom each broadcast was written to last; nobody is tried twice
     * @return whether there was anybody to write to
     */
    private boolean takeTurns(Map<Long, Recipient> last) {
        boolean any = false;
        for (long broadcast : broadcasts.underWay()) {
            List<Recipient> some = broadcasts.waiting(last.getOrDefault(broadcast, Recipient.beforeAllOf(broadcast)));
            if (!some.isEmpty()) {
                any = true;
                last.put(broadcast, write(some));
                begin();
            }
        }
        return any;
    }

    /** @return who came last */
    private Recipient write(List<Recipient> some) {
        AtomicInteger failures = new AtomicInteger();
        Recipient last = some.get(0);
        for (int place = 0; place < some.size() && failures.get() < FAILURES; place++) {
            Recipient one = some.get(place);
            last = one;
            failures.incrementAndGet();
            Chore.attempt("write to somebody", () -> {
                broadcasts.write(one);
                failures.set(0);
            });
        }
        return last;
    }
}
