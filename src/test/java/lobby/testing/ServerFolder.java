package lobby.testing;

import java.nio.file.Path;

/**
 * Where the server and the database that test classes share keep everything. Those that run side by side have one each.
 */
public final class ServerFolder {

    public static final Path PATH = Path.of(System.getProperty("lobby.it", "target/it/1")).toAbsolutePath();

    private ServerFolder() {
    }
}
