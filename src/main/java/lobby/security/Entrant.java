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
 * @param terms what their coming in depends on: the scopes of an API token, the word of the house's proxy for a door
 *     that was opened on it; blank where on nothing
 */
public record Entrant(Actor actor, Locale language, Set<String> roles, Instant seenAt, String terms) {

    static Entrant of(Actor actor, Collection<ActorFact> facts, String language, Timestamp seenAt,
                      String terms) {
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
            seenAt == null ? Instant.EPOCH : seenAt.toInstant(), terms);
    }

    /** Whether they came in by a door that holds only while the house's proxy says the same of them. */
    public boolean isVouchedFor() {
        return terms.matches("[0-9a-f]{64}");
    }

    public String principal() {
        return Long.toString(actor.personId());
    }
}
