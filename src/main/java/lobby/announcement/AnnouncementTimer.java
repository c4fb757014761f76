package lobby.announcement;

import static jakarta.ejb.TransactionManagementType.BEAN;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.inject.Inject;
import lobby.platform.Chore;

/** Has announcements sent every minute whose time has come. One that can't be sent keeps no other from going out. */
@Singleton
@DependsOn("Migrations")
@TransactionManagement(BEAN)
public class AnnouncementTimer {

    @Inject DueAnnouncements announcements;

    @Schedule(hour = "*", minute = "*", persistent = false)
    void send() {
        Chore.attempt("look for announcements to send", () -> announcements.due().forEach(one ->
            Chore.attempt("send an announcement", () -> announcements.send(one))));
    }
}
