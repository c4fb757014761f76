package lobby.push.nodes;

import static jakarta.ejb.TransactionManagementType.BEAN;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import lobby.platform.Chore;
import lobby.platform.Readiness;
import lobby.push.Bell;

/**
 * Sends this node's pages to the others while it is about to be stopped: a little after it has begun to say so, because
 * until the proxy has noticed, it would send them all back here, to the node that has the fewest.
 */
@Singleton
@PermitAll
@TransactionManagement(BEAN)
public class Leaving {

    private static final Duration UNTIL_NOTICED = Duration.ofSeconds(4);

    @Inject Readiness readiness;
    @Inject Bell bell;
    @Inject Clock clock;

    private Instant since = Instant.MAX;

    @Schedule(hour = "*", minute = "*", second = "*/2", persistent = false)
    void leave() {
        Instant now = clock.instant();
        if (!readiness.isDraining()) {
            since = Instant.MAX;
        } else if (since == Instant.MAX) {
            since = now;
        } else if (!now.isBefore(since.plus(UNTIL_NOTICED))) {
            Chore.attempt("send pages to other nodes", bell::sendAway);
        }
    }
}
