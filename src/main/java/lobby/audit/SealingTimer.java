package lobby.audit;

import static jakarta.ejb.TransactionManagementType.BEAN;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.inject.Inject;
import lobby.platform.Chore;

/** Has new entries sealed every ten seconds. */
@Singleton
@DependsOn("Migrations")
@TransactionManagement(BEAN)
public class SealingTimer {

    @Inject AuditSealer sealer;

    @Schedule(hour = "*", minute = "*", second = "*/10", persistent = false)
    void seal() {
        Chore.attempt("seal the audit", sealer::seal);
    }
}
