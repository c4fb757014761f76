package lobby.care.canned;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What Lobby fills in by itself where it stands in a canned response, by the names it has there. */
enum Blank {
    RESIDENT("resident", "résident", "résidente"),
    AGENT("agent", "agente"),
    LOCATION("location", "site");

    private final Set<String> names;

    Blank(String... names) {
        this.names = Set.of(names);
    }

    static Optional<Blank> named(String name) {
        String plain = name.strip().toLowerCase(Locale.ROOT);
        return Arrays.stream(values()).filter(blank -> blank.names.contains(plain)).findFirst();
    }
}
