package lobby.local;

import static java.util.logging.Level.OFF;
import static java.util.logging.Level.WARNING;
import static lobby.local.Processes.PATIENCE;

import io.zonky.test.db.postgres.embedded.DefaultPostgresBinaryResolver;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import io.zonky.test.db.postgres.embedded.PgBinaryResolver;
import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import java.util.logging.Logger;
import java.util.stream.Stream;

/**
 * A PostgreSQL of its own in a folder, on loopback only, as durable as one in production. It may be killed and started
 * again on the same folder; one that was left running there by a process that died is stopped first.
 */
public final class LocalDatabase implements AutoCloseable {

    private static final List<String> DURABLE = List.of("fsync", "full_page_writes", "synchronous_commit");

    private static final Logger LOGGER = Logger.getLogger(EmbeddedPostgres.class.getPackageName());

    private final Path folder;
    private final EmbeddedPostgres server;

    private LocalDatabase(Path folder, EmbeddedPostgres server) {
        this.folder = folder;
        this.server = server;
    }

    /** Starts it on any free port. */
    public static LocalDatabase start(Path folder) throws IOException {
        return start(folder, 0);
    }

    /** @param port where to listen on loopback; 0 for any that is free */
    public static LocalDatabase start(Path folder, int port) throws IOException {
        return start(folder, port, DefaultPostgresBinaryResolver.INSTANCE);
    }

    /** Starts another PostgreSQL than the one that comes with the tests. */
    public static LocalDatabase start(Path folder, int port, PgBinaryResolver binaries) throws IOException {
        Path data = folder.toAbsolutePath().normalize();
        Files.createDirectories(data.getParent());
        stopLeftover(data);
        LOGGER.setLevel(WARNING);
        Redirect log = Redirect.appendTo(data.resolveSibling(data.getFileName() + ".log").toFile());
        EmbeddedPostgres.Builder builder = EmbeddedPostgres.builder()
            .setDataDirectory(data)
            .setCleanDataDirectory(false)
            .setPgBinaryResolver(binaries)
            .setOverrideWorkingDirectory(binaries())
            .setRegisterShutdownHook(false)
            .setOutputRedirector(log)
            .setErrorRedirector(log)
            .setPGStartupWait(PATIENCE)
            .setServerConfig("listen_addresses", "127.0.0.1")
            .setServerConfig("unix_socket_directories", "")
            .setServerConfig("max_connections", "120")
            .setServerConfig("shared_buffers", "256MB")
            .setServerConfig("max_wal_size", "1GB")
            .setServerConfig("timezone", "UTC");
        DURABLE.forEach(setting -> builder.setServerConfig(setting, "on"));
        if (port != 0) {
            builder.setPort(port);
        }
        LocalDatabase database = new LocalDatabase(data, builder.start());
        database.requireDurable();
        return database;
    }

    public int port() {
        return server.getPort();
    }

    public String url() {
        return "jdbc:postgresql://127.0.0.1:%d/postgres".formatted(port());
    }

    public String user() {
        return "postgres";
    }

    public Connection connect() throws SQLException {
        return DriverManager.getConnection(url(), user(), "");
    }

    /** Where servers keep files that belong to what is in it. */
    public Path files() {
        return folder.resolveSibling(folder.getFileName() + "-files");
    }

    public long pid() throws IOException {
        return postmaster(folder).orElseThrow().pid();
    }

    /** {@code kill -9}: no process of it gets another instruction. */
    public void kill() throws IOException {
        kill(folder, postmaster(folder).orElseThrow());
        letGo();
    }

    @Override
    public void close() throws IOException {
        stopLeftover(folder);
        letGo();
    }

    /** Gives back the lock on the folder. That there is nothing left to stop would be worth an error to it. */
    private void letGo() throws IOException {
        LOGGER.setLevel(OFF);
        server.close();
    }

    private void requireDurable() {
        try (Connection connection = connect(); Statement statement = connection.createStatement()) {
            for (String setting : DURABLE) {
                try (ResultSet answer = statement.executeQuery("show " + setting)) {
                    answer.next();
                    if (!answer.getString(1).equals("on")) {
                        throw new IllegalStateException("PostgreSQL was started without " + setting);
                    }
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("PostgreSQL does not answer", e);
        }
    }

    private static void stopLeftover(Path data) throws IOException {
        Optional<ProcessHandle> leftover = postmaster(data);
        if (leftover.isPresent() && !Processes.endsAfter("INT", leftover.get(), PATIENCE)) {
            kill(data, leftover.get());
        }
    }

    /** The lock is taken away with the process: a pid that nobody has collected yet would keep it. */
    private static void kill(Path data, ProcessHandle postmaster) throws IOException {
        List<ProcessHandle> all = Stream.concat(Stream.of(postmaster), postmaster.descendants()).toList();
        all.forEach(ProcessHandle::destroyForcibly);
        all.forEach(Processes::requireEnd);
        Files.deleteIfExists(data.resolve("postmaster.pid"));
    }

    /** The server whose folder this is, if one runs: its pid stands in the folder, and pids are used again. */
    private static Optional<ProcessHandle> postmaster(Path data) throws IOException {
        Path pidFile = data.resolve("postmaster.pid");
        if (!Files.exists(pidFile)) {
            return Optional.empty();
        }
        long pid = Long.parseLong(Files.readAllLines(pidFile).get(0).strip());
        return ProcessHandle.of(pid).filter(process -> Processes.mentions(process, data) && !Processes.isGone(process));
    }

    /** Unpacked once a user of the machine, and shared. */
    private static File binaries() {
        String name = "lobby-postgresql-" + System.getProperty("user.name");
        return Path.of(System.getProperty("java.io.tmpdir"), name).toFile();
    }
}
