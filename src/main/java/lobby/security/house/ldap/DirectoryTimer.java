package lobby.security.house.ldap;

import static jakarta.ejb.TransactionManagementType.BEAN;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.inject.Inject;
import lobby.platform.Chore;

/** Asks the directory, twice a minute, who is still there. Two nodes may both ask: they hear and do the same. */
@Singleton
@DependsOn("Migrations")
@TransactionManagement(BEAN)
public class DirectoryTimer {

    @Inject DirectorySignIn directory;

    @Schedule(hour = "*", minute = "*", second = "5/30", persistent = false)
    void look() {
        Chore.attempt("ask the directory who is still there", directory::lookAfter);
    }
}
