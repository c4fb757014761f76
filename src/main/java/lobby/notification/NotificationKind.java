package lobby.notification;

import java.time.Duration;

/** What residents are told about events they have places at (row LK-29). */
public enum NotificationKind {

    EVENT_TOMORROW(Duration.ofHours(24), Duration.ofHours(1)),
    EVENT_SOON(Duration.ofHours(1), Duration.ZERO),
    EVENT_CANCELLED(Duration.ZERO, Duration.ZERO);

    private final Duration most;
    private final Duration least;

    NotificationKind(Duration most, Duration least) {
        this.most = most;
        this.least = least;
    }

    /** How long before an event one is reminded of it; zero for what is told when it happens. */
    Duration most() {
        return most;
    }

    /** How long before it a reminder of this kind comes too late. */
    Duration least() {
        return least;
    }
}
