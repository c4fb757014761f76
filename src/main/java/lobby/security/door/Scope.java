package lobby.security.door;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lobby.security.Entrant;

/** What an API token may be used for. It never allows what its owner may not do. */
public enum Scope {

    /** Looking: whatever changes nothing, and listening. */
    READ,

    /** Writing messages and everything else that people do. */
    WRITE,

    /** Bringing in bookings, residents and conversations from other systems. */
    IMPORT;

    /** @param listed names with a space between them, as they are stored */
    static Set<Scope> of(String listed) {
        return Stream.of(listed.split(" ")).filter(name -> !name.isEmpty()).map(Scope::valueOf)
            .collect(Collectors.toCollection(() -> EnumSet.noneOf(Scope.class)));
    }

    static String text(Set<Scope> scopes) {
        return scopes.stream().sorted().map(Scope::name).collect(Collectors.joining(" "));
    }

    /** Whether somebody may do this by what they came in by; only tokens are for something less than everything. */
    static boolean allows(Entrant entrant, String method, Path path) {
        return entrant.terms().isEmpty() || entrant.isVouchedFor()
            || of(entrant.terms()).contains(neededFor(method, path));
    }

    private static Scope neededFor(String method, Path path) {
        if (Set.of("GET", "HEAD", "OPTIONS").contains(method.toUpperCase(Locale.ROOT))) {
            return READ;
        }
        return path.isImport() ? IMPORT : WRITE;
    }
}
