package lobby.notification;

import static jakarta.ejb.TransactionManagementType.BEAN;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.inject.Inject;
import lobby.platform.Chore;

/** Has residents reminded every minute of what is near. */
@Singleton
@DependsOn("Migrations")
@TransactionManagement(BEAN)
public class ReminderTimer {

    @Inject EventReminders reminders;

    @Schedule(hour = "*", minute = "*", persistent = false)
    void remind() {
        Chore.attempt("remind residents of events", reminders::remind);
    }
}
