package lobby.faults;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import lobby.local.Folders;
import lobby.local.LocalDatabase;
import lobby.local.LocalServer;
import lobby.local.Ports;
import lobby.local.ServerPlan;
import lobby.testing.Sql;

/** A Lobby of its own, with a database of its own, under load: there to be broken again and again. */
final class FaultRun implements AutoCloseable {

    private static final int TALKS = 8;
    private static final int PER_SECOND = 200;
    private static final Duration PATIENCE = Duration.ofMinutes(4);
    private static final long SHORTEST = 500;
    private static final long LONGEST = 5_000;

    private final Path folder;
    private final int databasePort;
    private final ServerPlan plan;
    private final Random random;
    private final List<Duration> recoveries = new ArrayList<>();
    private LocalDatabase database;
    private LocalServer server;
    private Load load;
    private Duration calmStart;

    private FaultRun(String name, long seed) throws IOException {
        folder = emptied(name);
        random = new Random(seed);
        databasePort = Ports.free();
        plan = ServerPlan.of(Ports.free(), folder.resolve("server"))
            .withJvm(ServerPlan.SHORT_LIVED)
            .with(Map.of("LOBBY_DEMO", "true", "LOBBY_SEND_LIMIT", "1000000"));
    }

    static FaultRun begin(String name, long seed) throws IOException {
        FaultRun run = new FaultRun(name, seed);
        try {
            run.start(seed);
            return run;
        } catch (IOException | RuntimeException | AssertionError failure) {
            run.close();
            throw failure;
        }
    }

    /** Kills the server in the middle of its work, and starts it again. */
    void killServer() throws IOException {
        awaitMiddleOfWork();
        server.kill();
        recoveries.add(startServer());
    }

    /** Kills the database in the middle of its work, starts it again, and leaves the server to notice by itself. */
    void killDatabase() throws IOException {
        awaitMiddleOfWork();
        database.kill();
        new Pace().pause(random.nextLong(LONGEST));
        database = LocalDatabase.start(folder.resolve("postgresql"), databasePort);
        long start = System.nanoTime();
        load.awaitProgress();
        recoveries.add(Duration.ofNanos(System.nanoTime() - start));
    }

    /** What came of it, a line each; nothing where all is well. */
    List<String> offences() {
        List<String> offences = load.settle();
        offences.addAll(Chain.offences(new Sql(database::connect)));
        System.out.printf("%s: %d faults, %d messages attempted, %d acknowledged, median recovery %d ms, "
            + "longest %d ms, first start %d ms%n",
            folder.getFileName(), recoveries.size(), load.attempted(), load.acknowledged(), medianRecovery().toMillis(),
            recoveries.stream().max(Comparator.naturalOrder()).orElse(Duration.ZERO).toMillis(), calmStart.toMillis());
        return offences;
    }

    Duration medianRecovery() {
        return recoveries.stream().sorted().skip(recoveries.size() / 2).findFirst().orElse(Duration.ZERO);
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

    private void start(long seed) throws IOException {
        database = LocalDatabase.start(folder.resolve("postgresql"), databasePort);
        calmStart = startServer();
        load = Load.begin(URI.create(server.address() + "/"), folder, TALKS, PER_SECOND, seed);
    }

    private Duration startServer() throws IOException {
        long start = System.nanoTime();
        server = LocalServer.start(plan, database);
        server.awaitReady(PATIENCE);
        return Duration.ofNanos(System.nanoTime() - start);
    }

    private void awaitMiddleOfWork() {
        load.awaitProgress();
        new Pace().pause(SHORTEST + random.nextLong(LONGEST - SHORTEST));
    }

    /** A folder for this run, with nothing in it. */
    static Path emptied(String name) throws IOException {
        return Folders.emptied("faults", name);
    }
}
