package lobby.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import lobby.local.InstalledPostgres;
import lobby.local.LocalDatabase;
import lobby.local.LocalServer;
import lobby.local.Ports;
import lobby.local.ServerPlan;

/**
 * A Lobby whose machine is lost, and what comes of it on another machine from a backup that was taken while everybody
 * wrote. It does with the scripts that are shipped what the guide tells a person to do.
 */
final class Rehearsal implements AutoCloseable {

    private static final Path SCRIPTS = Path.of("server-config", "db").toAbsolutePath();
    private static final int TALKS = 8;
    private static final int PER_SECOND = 200;
    private static final Duration PATIENCE = Duration.ofMinutes(4);
    private static final int FEWEST = 100;

    private final InstalledPostgres postgres = InstalledPostgres.get();
    private final Path folder;
    private final Path backup;
    private final long seed;
    private final Random random;
    private LocalDatabase database;
    private LocalServer server;
    private Load load;
    private Ledger known;

    private Rehearsal(long seed) throws IOException {
        this.seed = seed;
        folder = FaultRun.emptied("backup");
        backup = folder.resolve("lobby.dump");
        random = new Random(seed);
    }

    static Rehearsal begin(long seed) throws IOException {
        Rehearsal rehearsal = new Rehearsal(seed);
        try {
            rehearsal.start("first");
            rehearsal.load = Load.beginWithFiles(rehearsal.address(), rehearsal.folder.resolve("first"), TALKS,
                PER_SECOND, seed);
            return rehearsal;
        } catch (IOException | RuntimeException | AssertionError failure) {
            rehearsal.close();
            throw failure;
        }
    }

    /** Takes the backup in the middle of everybody's work. */
    void backUp() throws IOException {
        writeOn();
        known = load.known(folder.resolve("known"));
        run("backup.sh", database.files(), folder.resolve("files"));
        writeOn();
    }

    /** @return what was wrong on the first machine until then, a line each */
    List<String> loseTheMachine() throws IOException {
        List<String> offences = load.settle();
        known.learnAttempts(load.known(folder.resolve("all")));
        server.kill();
        database.kill();
        return offences;
    }

    /** Restores the backup on a machine that has nothing, and lets everybody go on from what they knew. */
    void restore() throws IOException {
        database = LocalDatabase.start(folder.resolve("second").resolve("postgresql"), 0, postgres);
        run("restore.sh", folder.resolve("files"), database.files());
        startServer("second");
        load = load.goOn(address(), known, PER_SECOND, seed + 1);
    }

    /** @return what is wrong on the second machine, a line each */
    List<String> offences() {
        return load.settle();
    }

    /** Returns when many more messages have been acknowledged, at no moment in particular. */
    void writeOn() {
        load.awaitAcknowledged(FEWEST + random.nextInt(FEWEST));
    }

    int acknowledged() {
        return load.acknowledged();
    }

    @Override
    public void close() throws IOException {
        if (server != null) {
            server.close();
        }
        if (database != null) {
            database.close();
        }
    }

    private void start(String name) throws IOException {
        database = LocalDatabase.start(folder.resolve(name).resolve("postgresql"), 0, postgres);
        startServer(name);
    }

    private void startServer(String name) throws IOException {
        ServerPlan plan = ServerPlan.of(Ports.free(), folder.resolve(name).resolve("server"))
            .withJvm(ServerPlan.SHORT_LIVED)
            .with(Map.of("LOBBY_DEMO", "true", "LOBBY_SEND_LIMIT", "1000000"));
        server = LocalServer.start(plan, database);
        server.awaitReady(PATIENCE);
    }

    private URI address() {
        return URI.create(server.address() + "/");
    }

    private void run(String script, Path from, Path to) throws IOException {
        Path log = folder.resolve(script + ".log");
        ProcessBuilder builder = new ProcessBuilder(SCRIPTS.resolve(script).toString(), backup.toString(),
            from.toString(), to.toString())
            .redirectErrorStream(true)
            .redirectOutput(Redirect.to(log.toFile()));
        builder.environment().merge("PATH", postgres.programs().toString(), (path, programs) -> programs + ":" + path);
        builder.environment().putAll(Map.of("PGHOST", "127.0.0.1", "PGPORT", String.valueOf(database.port()),
            "PGUSER", database.user(), "PGDATABASE", "postgres"));
        long start = System.nanoTime();
        assertThat(exit(builder.start())).as(() -> read(log)).isZero();
        System.out.printf("%s after %d ms: %s", script, Duration.ofNanos(System.nanoTime() - start).toMillis(),
            read(log));
    }

    private static int exit(Process process) {
        try {
            return process.waitFor();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String read(Path log) {
        try {
            return Files.readString(log);
        } catch (IOException e) {
            return e.toString();
        }
    }
}
