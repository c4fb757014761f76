package lobby.notification;

import static lobby.notification.NotificationKind.EVENT_CANCELLED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import lobby.event.EventChanged;
import lobby.push.Told;

/** Tells those who have a place at an event that it is not held (row LK-29). */
@ApplicationScoped
class EventNews {

    @Inject NotificationRepository notifications;
    @Inject Event<Told> told;
    @Inject Clock clock;

    void follow(@Observes EventChanged change) {
        if (change.event().isCancelled()) {
            told.fire(new Told(notifications.tell(EVENT_CANCELLED, change.event(), clock.instant())));
        }
    }
}
