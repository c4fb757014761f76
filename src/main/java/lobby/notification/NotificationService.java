package lobby.notification;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import lobby.security.Caller;
import lobby.security.Role;

/** What the caller was told about their bookings. */
@Stateless
@RolesAllowed({Role.RESIDENT, Role.STAFF, Role.OPERATOR})
public class NotificationService {

    private static final Duration KEPT = Duration.ofDays(14);
    private static final int MOST = 10;

    @Inject Caller caller;
    @Inject NotificationRepository notifications;
    @Inject Clock clock;

    /** The newest first, at most ten, of the last two weeks. */
    public List<NotificationView> newest() {
        Instant now = clock.instant();
        return notifications.newest(caller.actor().personId(), now, now.minus(KEPT), MOST);
    }

    /** Notes that the caller has had before them all that they were told until then. */
    public void seen(Instant until) {
        notifications.seen(caller.actor().personId(), until, clock.instant());
    }
}
