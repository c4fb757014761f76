package lobby.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Folders for servers of a test's own. */
public final class Folders {

    /** A folder below the build's, with nothing in it. */
    public static Path emptied(String first, String... more) throws IOException {
        Path folder = Path.of("target").resolve(Path.of(first, more)).toAbsolutePath();
        delete(folder);
        return Files.createDirectories(folder);
    }

    /** A folder, and all that is in it; nothing where there is none. */
    static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> old = Files.walk(folder)) {
                List<Path> deepestFirst = old.sorted(Comparator.reverseOrder()).toList();
                for (Path path : deepestFirst) {
                    Files.delete(path);
                }
            }
        }
    }

    private Folders() {
    }
}
