package lobby.conversation.gathering;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import lobby.security.Actor;

/** Knows what people come to, and who comes. A feature that has such things brings one. */
public interface GatheringSource {

    /** The one of this public id, if this person may see who comes to it. */
    Optional<Gathering> find(UUID reference, Actor viewer);

    /** Of these, those of which this person may see who comes. */
    Set<UUID> known(Set<UUID> references, Actor viewer);

    /** Those that are not over, where this person may see who comes: soonest first, without what was called off. */
    List<Gathering> upcoming(Actor viewer, Instant now, int most);

    /** Of these, those that were called off. */
    Set<UUID> calledOff(Set<UUID> references);

    /** Whether it was called off after that moment. */
    boolean isCalledOff(UUID reference, Instant since);

    /** Keys of those who come, or wait for a place; whoever has cancelled does not. */
    Set<Long> guests(UUID reference);
}
