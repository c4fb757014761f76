package lobby.security.door;

import java.time.Instant;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import lobby.security.Role;

/** Somebody who came in: what the container is told about them, and when they were last seen. */
record Entrant(long person, Locale language, Set<String> roles, Instant seenAt) {

    /** @param row person, language, when seen, and whether they are staff, resident, operator */
    static Entrant of(Object[] row) {
        Set<String> roles = new HashSet<>();
        if (Boolean.TRUE.equals(row[3])) {
            roles.add(Role.STAFF);
        }
        if (Boolean.TRUE.equals(row[4])) {
            roles.add(Role.RESIDENT);
        }
        if (Boolean.TRUE.equals(row[5])) {
            roles.add(Role.OPERATOR);
        }
        return new Entrant(((Number) row[0]).longValue(), Locale.forLanguageTag((String) row[1]), roles,
            row[2] == null ? Instant.EPOCH : ((java.sql.Timestamp) row[2]).toInstant());
    }

    String principal() {
        return Long.toString(person);
    }
}
