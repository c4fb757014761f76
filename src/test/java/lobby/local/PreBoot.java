package lobby.local;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

/** What Payara Micro is told before it starts: the file that is shipped, and what that asks for. */
final class PreBoot {

    /** In a project's folder, where tests and runs begin. */
    static final Path COMMANDS = Path.of("server-config", "payara", "pre-boot.asadmin").toAbsolutePath();

    /** Where the file finds the address that the server listens on: in the environment, and there alone. */
    static final String ADDRESS = "LOBBY_LISTEN";

    /** Writes down where the database is, as properties for the system. */
    static void write(Path file, LocalDatabase database) throws IOException {
        Properties properties = new Properties();
        properties.setProperty("lobby.db.url", database.url());
        properties.setProperty("lobby.db.user", database.user());
        properties.setProperty("lobby.db.password", "none");
        try (Writer writer = Files.newBufferedWriter(file)) {
            properties.store(writer, null);
        }
    }

    private PreBoot() {
    }
}
