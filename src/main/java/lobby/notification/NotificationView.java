package lobby.notification;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/**
 * Something that somebody was told about a booking of theirs.
 *
 * @param title of the event
 * @param startsAt when the event begins
 * @param zone of the location, as the time zone database names it
 */
public record NotificationView(NotificationKind kind, UUID booking, String title, Instant startsAt, String zone,
    Instant toldAt, boolean seen) implements Serializable {
}
