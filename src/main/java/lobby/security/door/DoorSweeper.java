package lobby.security.door;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;

/** Closes doors that have run out, so that pages left open by them fall silent too. */
@Startup
@Singleton
@DependsOn("Migrations")
public class DoorSweeper {

    @Inject Doors doors;

    @Schedule(hour = "*", minute = "*", persistent = false)
    void sweep() {
        doors.closeExpired();
    }
}
