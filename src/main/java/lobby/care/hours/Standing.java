package lobby.care.hours;

import java.io.Serializable;
import java.time.Instant;

/**
 * Whether somebody of a team is there at a moment.
 *
 * @param planned whether anybody has ever said when somebody is there; if not, somebody always is
 * @param changesAt when they go, or come back; null where it does not change within a year
 */
public record Standing(boolean planned, boolean open, Instant changesAt) implements Serializable {
}
