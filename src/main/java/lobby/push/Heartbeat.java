package lobby.push;

import static jakarta.ejb.TransactionManagementType.BEAN;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Lock;
import jakarta.ejb.LockType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import lobby.platform.Chore;

/**
 * Keeps silent sockets open (WildFly drops them after 90 s), lets go of pages that don't answer any more, and sees
 * to it that what happens goes on being told.
 */
@Singleton
@PermitAll
@Lock(LockType.READ)
@TransactionManagement(BEAN)
public class Heartbeat {

    private static final Duration GONE = Duration.ofSeconds(55);

    @Inject OpenPages pages;
    @Inject Bell bell;
    @Inject Clock clock;

    @Schedule(hour = "*", minute = "*", second = "0/25", persistent = false)
    void beat() {
        Chore.attempt("ask pages whether they are still there", () -> {
            Instant since = clock.instant().minus(GONE);
            pages.closeIf(page -> page.isSilentSince(since) || page.isStuck());
            pages.sendAwayIf(page -> page.comesBackBy(clock.instant()));
            pages.ping();
        });
    }

    @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false)
    void lookAfterBell() {
        Chore.attempt("see whether pages still hear", bell::goOn);
    }
}
