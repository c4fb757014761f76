package lobby.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Why an application did not come up. The server goes on without it and says so only in its log. */
final class StartFailure {

    /** How Payara and WildFly say it. */
    private static final List<String> GIVEN_UP = List.of("Exception while loading the app", "WFLYSRV0026");
    private static final String CAUSE = "Caused by: ";

    /** The innermost cause, without the name of its class; empty as long as nothing failed. */
    static Optional<String> in(Path log) throws IOException {
        List<String> lines = Files.readAllLines(log);
        if (lines.stream().noneMatch(line -> GIVEN_UP.stream().anyMatch(line::contains))) {
            return Optional.empty();
        }
        Stream<String> causes = lines.stream().filter(line -> line.startsWith(CAUSE));
        return Optional.of(causes.reduce((outer, inner) -> inner)
            .map(cause -> cause.substring(CAUSE.length()).replaceFirst("^[\\w.$]+: ", ""))
            .orElse("the server gave it up"));
    }

    private StartFailure() {
    }
}
