package lobby.security;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * Somebody who comes in: what the container is told about them, what they may do, and when they were last seen.
 *
 * @param seenAt long ago where they never were
 */
public record Entrant(Actor actor, Locale language, Set<String> roles, Instant seenAt) {

    static Entrant of(Actor actor, Collection<ActorFact> facts, String language, Timestamp seenAt) {
        Set<String> roles = new HashSet<>();
        if (actor.isStaff()) {
            roles.add(Role.STAFF);
        }
        if (facts.stream().anyMatch(ActorFact::isOfResident)) {
            roles.add(Role.RESIDENT);
        }
        if (actor.operator()) {
            roles.add(Role.OPERATOR);
        }
        return new Entrant(actor, Locale.forLanguageTag(language), Set.copyOf(roles),
            seenAt == null ? Instant.EPOCH : seenAt.toInstant());
    }

    public String principal() {
        return Long.toString(actor.personId());
    }
}
