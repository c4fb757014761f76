package lobby.conversation.gathering;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.UUID;
import lobby.people.Location;

/**
 * Something that people come to, such as an event: what else is said to all of them at once needs to know no more.
 *
 * @param id public id
 */
public record Gathering(UUID id, String title, Instant startsAt, Location location, boolean calledOff) {

    public Gathering {
        requireNonNull(id);
        requireNonNull(location);
    }
}
