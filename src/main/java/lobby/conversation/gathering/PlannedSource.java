package lobby.conversation.gathering;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import lobby.security.Actor;

/** Knows what is yet to be said to those who come to something. A feature that says such things brings one. */
public interface PlannedSource {

    /**
     * What is to go out by itself to those who come to this, soonest first, as far as the viewer may know of it.
     *
     * @param calledOff when that was called off, or null
     */
    List<Planned> planned(UUID gathering, Instant calledOff, Actor viewer);
}
