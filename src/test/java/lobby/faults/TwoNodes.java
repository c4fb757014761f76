package lobby.faults;

import static java.util.concurrent.CompletableFuture.runAsync;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import lobby.local.LocalDatabase;
import lobby.testing.Sql;

/** Two nodes of one Lobby, both started at once on an empty database. */
public final class TwoNodes implements AutoCloseable {

    public final LocalDatabase database;
    public final Node one;
    public final Node other;

    private TwoNodes(Path folder, LocalDatabase database, Map<String, String> settings) throws IOException {
        this.database = database;
        one = new Node(folder, "one", database, settings);
        other = new Node(folder, "other", database, settings);
    }

    /** @param settings beside what each node has of its own; the demo house is in it unless they say otherwise */
    public static TwoNodes start(String name, Map<String, String> settings) throws IOException {
        Path folder = FaultRun.emptied(name);
        TwoNodes nodes = new TwoNodes(folder, LocalDatabase.start(folder.resolve("postgresql")), settings);
        try {
            nodes.one.start();
            nodes.other.start();
            CompletableFuture.allOf(runAsync(nodes.one::awaitReady), runAsync(nodes.other::awaitReady)).join();
            return nodes;
        } catch (IOException | RuntimeException failure) {
            nodes.close();
            throw failure;
        }
    }

    public Sql sql() {
        return new Sql(database::connect);
    }

    <T> List<T> both(Function<Node, T> what) {
        return List.of(what.apply(one), what.apply(other));
    }

    @Override
    public void close() throws IOException {
        one.close();
        other.close();
        database.close();
    }
}
