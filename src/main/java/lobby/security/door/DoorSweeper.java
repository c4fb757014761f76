package lobby.security.door;

import static jakarta.ejb.TransactionManagementType.BEAN;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.inject.Inject;
import lobby.platform.Chore;

/** Closes doors that have run out, so that pages left open by them fall silent too. */
@Startup
@Singleton
@DependsOn("Migrations")
@TransactionManagement(BEAN)
public class DoorSweeper {

    @Inject Doors doors;

    @Schedule(hour = "*", minute = "*", persistent = false)
    void sweep() {
        Chore.attempt("close doors that have run out", doors::closeExpired);
    }
}
