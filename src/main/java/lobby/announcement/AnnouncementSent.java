package lobby.announcement;

import java.util.Set;
import java.util.UUID;

/**
 * An announcement is out. Fired inside the transaction that sent it.
 *
 * @param people keys of those who got it
 */
public record AnnouncementSent(UUID announcement, Set<Long> people) {
}
