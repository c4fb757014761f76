package lobby.faults;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import lobby.local.LocalDatabase;
import lobby.local.LocalServer;
import lobby.local.Ports;
import lobby.local.ServerPlan;

/** One node of a Lobby that has several: killed, or stopped as whoever runs it would, and started again. */
public final class Node implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final ServerPlan plan;
    private final LocalDatabase database;
    private final Path drain;
    private LocalServer server;

    Node(Path folder, String name, LocalDatabase database, Map<String, String> settings) throws IOException {
        this.database = database;
        drain = folder.resolve(name + ".drain");
        Map<String, String> all = new HashMap<>(Map.of("LOBBY_DEMO", "true"));
        all.putAll(settings);
        all.put("LOBBY_DRAIN_FILE", drain.toString());
        plan = ServerPlan.of(Ports.free(), folder.resolve(name)).withJvm(ServerPlan.SHORT_LIVED).with(all);
    }

    /** Returns at once. */
    void start() throws IOException {
        server = LocalServer.start(plan, database);
    }

    void awaitReady() {
        server.awaitReady(PATIENCE);
    }

    /** The address without a slash at its end. */
    public String address() {
        return server.address();
    }

    /** With a slash at its end. */
    public URI base() {
        return URI.create(address() + "/");
    }

    /** What it said since its last start. */
    public Path log() {
        return server.log();
    }

    int port() {
        return plan.port();
    }

    /** Says that it is about to be stopped. */
    void drain() throws IOException {
        Files.createFile(drain);
    }

    /** Says that it is not. */
    void stay() throws IOException {
        Files.deleteIfExists(drain);
    }

    void stop() {
        server.close();
    }

    /** {@code kill -9}. */
    void kill() {
        server.kill();
    }

    @Override
    public void close() {
        if (server != null) {
            server.close();
        }
    }
}
