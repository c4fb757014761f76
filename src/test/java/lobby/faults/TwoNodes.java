package lobby.faults;

import static java.util.concurrent.CompletableFuture.runAsync;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import lobby.local.LocalDatabase;
import lobby.local.LocalServer;
import lobby.local.ServerPlan;

/** Two nodes of one Lobby, both started at once on an empty database. */
final class TwoNodes implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final Path folder;
    final LocalDatabase database;
    final LocalServer one;
    final LocalServer other;

    private TwoNodes(Path folder, LocalDatabase database, LocalServer one, LocalServer other) {
        this.folder = folder;
        this.database = database;
        this.one = one;
        this.other = other;
    }

    static TwoNodes start(String name) throws IOException {
        Path folder = FaultRun.emptied(name);
        LocalDatabase database = LocalDatabase.start(folder.resolve("postgresql"));
        TwoNodes nodes = new TwoNodes(folder, database, LocalServer.start(plan(folder, "one"), database),
            LocalServer.start(plan(folder, "other"), database));
        CompletableFuture.allOf(Stream.of(nodes.one, nodes.other)
            .map(node -> runAsync(() -> node.awaitReady(PATIENCE))).toArray(CompletableFuture[]::new)).join();
        return nodes;
    }

    /** While this is there, the other node is about to be stopped. */
    Path drainOfTheOther() {
        return folder.resolve("other.drain");
    }

    static URI base(LocalServer node) {
        return URI.create(node.address() + "/");
    }

    @Override
    public void close() throws IOException {
        one.close();
        other.close();
        database.close();
    }

    private static ServerPlan plan(Path folder, String node) throws IOException {
        return ServerPlan.of(FaultRun.freePort(), folder.resolve(node)).withJvm(ServerPlan.SHORT_LIVED)
            .with(Map.of("LOBBY_DEMO", "true", "LOBBY_DRAIN_FILE", folder.resolve(node + ".drain").toString()));
    }
}
