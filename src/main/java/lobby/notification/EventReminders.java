package lobby.notification;

import static lobby.notification.NotificationKind.EVENT_SOON;
import static lobby.notification.NotificationKind.EVENT_TOMORROW;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.stream.Stream;
import lobby.push.Told;

/** Reminds residents of the events they have a place at, a day and an hour before (row LK-29). */
@Singleton
@DependsOn("Migrations")
@PermitAll
public class EventReminders {

    @Inject NotificationRepository notifications;
    @Inject Event<Told> told;
    @Inject Clock clock;

    @Schedule(hour = "*", minute = "*", persistent = false)
    public void remind() {
        Stream.of(EVENT_TOMORROW, EVENT_SOON).forEach(kind ->
            told.fire(new Told(notifications.remind(kind, clock.instant()))));
    }
}
