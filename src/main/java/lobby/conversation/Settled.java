package lobby.conversation;

import jakarta.persistence.Embedded;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.util.Optional;
import lobby.people.Location;
import lobby.people.Person;
import lobby.security.Area;

/**
 * What of a conversation says whether it is settled. One that the house began by writing, and that nobody has been
 * asked anything in, is at rest: it is as settled as one that was closed, and nobody closed it.
 */
@MappedSuperclass
public abstract class Settled extends Occasion {

    @Embedded
    private Closing closing;

    protected Settled() {
    }

    Settled(Location location, Person customer, Area team, String subject, Instant now) {
        super(location, customer, team, subject, now);
    }

    /** Nothing waits in it from its beginning on, until somebody asks something. */
    protected void rest(Instant now) {
        closing = new Closing(null, "", now);
    }

    void settled(Closing how) {
        closing = how;
    }

    /** It is open from now on; where it never was, that is when it began. */
    void unsettled(Instant now) {
        if (!hasBegun()) {
            beginsAt(now);
        }
        closing = null;
    }

    public boolean isClosed() {
        return closing != null;
    }

    /** Whether it was ever open. */
    public boolean hasBegun() {
        return closing == null || closing.by() != null;
    }

    Optional<Closing> closing() {
        return Optional.ofNullable(closing);
    }
}
