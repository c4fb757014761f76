package lobby.notification;

import static lobby.notification.NotificationKind.EVENT_SOON;
import static lobby.notification.NotificationKind.EVENT_TOMORROW;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.stream.Stream;
import lobby.push.Told;

/** Reminds residents of the events they have a place at, a day and an hour before (row LK-29). */
@Stateless
@PermitAll
public class EventReminders {

    @Inject NotificationRepository notifications;
    @Inject Event<Told> told;
    @Inject Clock clock;

    /** Reminds whoever has not been, of what is near now. */
    public void remind() {
        Stream.of(EVENT_TOMORROW, EVENT_SOON).forEach(kind ->
            told.fire(new Told(notifications.remind(kind, clock.instant()))));
    }
}
