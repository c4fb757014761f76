package lobby.local;

import static java.util.concurrent.TimeUnit.SECONDS;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;

/**
 * A PostgreSQL of its own in a folder, on loopback only, as durable as one in production. It may be killed and started
 * again on the same folder; one that was left running there by a process that died is stopped first.
 */
public final class LocalDatabase implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final List<String> DURABLE = List.of("fsync", "full_page_writes", "synchronous_commit");

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
        Path data = folder.toAbsolutePath().normalize();
        Files.createDirectories(data.getParent());
        stopLeftover(data);
        EmbeddedPostgres.Builder builder = EmbeddedPostgres.builder()
            .setDataDirectory(data)
            .setCleanDataDirectory(false)
            .setOverrideWorkingDirectory(binaries())
            .setRegisterShutdownHook(false)
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

    public long pid() {
        return postmaster(folder).orElseThrow().pid();
    }

    /** Like the loss of power: no process of it gets another instruction. */
    public void kill() {
        ProcessHandle postmaster = postmaster(folder).orElseThrow();
        List<ProcessHandle> all = postmaster.descendants().toList();
        postmaster.destroyForcibly();
        all.forEach(ProcessHandle::destroyForcibly);
        all.forEach(LocalDatabase::awaitEnd);
        awaitEnd(postmaster);
    }

    @Override
    public void close() throws IOException {
        server.close();
        stopLeftover(folder);
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

    private static void stopLeftover(Path data) {
        postmaster(data).ifPresent(leftover -> {
            leftover.destroy();
            if (!ended(leftover, PATIENCE)) {
                leftover.destroyForcibly();
                awaitEnd(leftover);
            }
        });
    }

    /** The server whose folder this is, if one runs: its pid stands in the folder, and pids are used again. */
    private static Optional<ProcessHandle> postmaster(Path data) {
        Path pidFile = data.resolve("postmaster.pid");
        if (!Files.exists(pidFile)) {
            return Optional.empty();
        }
        try {
            long pid = Long.parseLong(Files.readAllLines(pidFile).get(0).strip());
            return ProcessHandle.of(pid).filter(process -> belongsTo(process, data));
        } catch (IOException e) {
            throw new IllegalStateException("cannot read " + pidFile, e);
        }
    }

    private static boolean belongsTo(ProcessHandle process, Path data) {
        String[] arguments = process.info().arguments().orElse(new String[0]);
        return List.of(arguments).contains(data.toString());
    }

    private static void awaitEnd(ProcessHandle process) {
        if (!ended(process, PATIENCE)) {
            throw new IllegalStateException("process " + process.pid() + " does not end");
        }
    }

    private static boolean ended(ProcessHandle process, Duration patience) {
        try {
            process.onExit().get(patience.toSeconds(), SECONDS);
            return true;
        } catch (TimeoutException e) {
            return false;
        } catch (InterruptedException | java.util.concurrent.ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Unpacked once a user of the machine, and shared. */
    private static File binaries() {
        return Path.of(System.getProperty("java.io.tmpdir"), "lobby-postgresql-" + System.getProperty("user.name")).toFile();
    }
}
