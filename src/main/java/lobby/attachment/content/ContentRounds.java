package lobby.attachment.content;

import static jakarta.ejb.TransactionManagementType.BEAN;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.inject.Inject;
import lobby.platform.Chore;

/** When the sweeper goes round, on each node. */
@Singleton
@PermitAll
@TransactionManagement(BEAN)
public class ContentRounds {

    @Inject ContentSweeper sweeper;

    @Schedule(hour = "*", minute = "*", second = "23", persistent = false)
    void everyMinute() {
        Chore.attempt("sweep files that nobody keeps", sweeper::sweepUnused);
    }

    @Schedule(hour = "*", minute = "41", second = "7", persistent = false)
    void everyHour() {
        Chore.attempt("sweep files that never were kept", sweeper::sweepUnknown);
    }
}
