package lobby.announcement.mine;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/**
 * An announcement as somebody has it who got it.
 *
 * @param from the names of the locations it went to
 * @param event the title of the event whose guests it went to; blank where it is about none
 * @param read whether they have opened it
 */
public record MyAnnouncement(UUID id, String title, String text, Instant sentAt, String from, String event,
    boolean read) implements Serializable {
}
