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
public final class TwoNodes implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final Path folder;
    public final LocalDatabase database;
    public final LocalServer one;
    public final LocalServer other;

    private TwoNodes(Path folder, LocalDatabase database, LocalServer one, LocalServer other) {
        this.folder = folder;
        this.database = database;
        this.one = one;
        this.other = other;
    }

    /** With the demo house in it. */
    static TwoNodes start(String name) throws IOException {
        return start(name, true);
    }

    /** With nothing in it at all, as it is installed. */
    public static TwoNodes unfounded(String name) throws IOException {
        return start(name, false);
    }

    private static TwoNodes start(String name, boolean demo) throws IOException {
        Path folder = FaultRun.emptied(name);
        LocalDatabase database = LocalDatabase.start(folder.resolve("postgresql"));
        TwoNodes nodes = new TwoNodes(folder, database, LocalServer.start(plan(folder, "one", demo), database),
            LocalServer.start(plan(folder, "other", demo), database));
        CompletableFuture.allOf(Stream.of(nodes.one, nodes.other)
            .map(node -> runAsync(() -> node.awaitReady(PATIENCE))).toArray(CompletableFuture[]::new)).join();
        return nodes;
    }

    /** While this is there, the other node is about to be stopped. */
    Path drainOfTheOther() {
        return folder.resolve("other.drain");
    }

    public static URI base(LocalServer node) {
        return URI.create(node.address() + "/");
    }

    @Override
    public void close() throws IOException {
        one.close();
        other.close();
        database.close();
    }

    private static ServerPlan plan(Path folder, String node, boolean demo) throws IOException {
        return ServerPlan.of(FaultRun.freePort(), folder.resolve(node)).withJvm(ServerPlan.SHORT_LIVED)
            .with(Map.of("LOBBY_DEMO", String.valueOf(demo), "LOBBY_DRAIN_FILE", folder.resolve(node + ".drain").toString()));
    }
}
