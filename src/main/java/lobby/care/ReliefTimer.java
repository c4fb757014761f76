package lobby.care;

import static jakarta.ejb.TransactionManagementType.BEAN;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.inject.Inject;
import lobby.platform.Chore;

/** Looks every few seconds whether somebody left chats behind: residents wait for an answer meanwhile. */
@Singleton
@DependsOn("Migrations")
@TransactionManagement(BEAN)
public class ReliefTimer {

    @Inject Relief relief;

    @Schedule(hour = "*", minute = "*", second = "*/10", persistent = false)
    void look() {
        Chore.attempt("relieve those who left chats behind", relief::relieve);
    }
}
