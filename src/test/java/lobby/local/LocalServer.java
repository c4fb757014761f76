package lobby.local;

import static java.net.http.HttpResponse.BodyHandlers.discarding;
import static java.time.Duration.ofMillis;
import static java.time.Duration.ofSeconds;
import static org.awaitility.Awaitility.await;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A server with the built WAR in a process of its own, on loopback only. It may be killed at any moment, and started
 * again with the same plan.
 */
public final class LocalServer implements AutoCloseable {

    private static final Duration PATIENCE_WITH_STOP = ofSeconds(20);

    /** Payara Server waits for passwords there, until there is no more. */
    static final File NOTHING = new File("/dev/null");

    private static final String PID = "server.pid";

    private final ServerPlan plan;
    private final Process process;

    private LocalServer(ServerPlan plan, Process process) {
        this.plan = plan;
        this.process = process;
    }

    /** Starts it and returns at once; {@link #awaitReady} waits for its first answer. */
    public static LocalServer start(ServerPlan plan, LocalDatabase database) throws IOException {
        return start(plan, ServerProduct.chosen(), database);
    }

    static LocalServer start(ServerPlan plan, ServerProduct product, LocalDatabase database) throws IOException {
        stopLeftover(plan.folder());
        empty(plan.folder());
        Path temporary = Files.createDirectories(plan.folder().resolve("tmp"));
        product.tell(plan.folder(), plan.port(), database);
        List<String> command = new ArrayList<>();
        command.add(ProcessHandle.current().info().command().orElse("java"));
        command.addAll(ServerPlan.JVM);
        command.add("-Djava.io.tmpdir=" + temporary);
        command.addAll(plan.jvm());
        command.addAll(product.arguments(plan));
        ProcessBuilder builder = new ProcessBuilder(command)
            .directory(plan.folder().toFile())
            .redirectInput(NOTHING)
            .redirectErrorStream(true)
            .redirectOutput(log(plan).toFile());
        builder.environment().put(PreBoot.ADDRESS, "127.0.0.1");
        builder.environment().put("LOBBY_FILES_FOLDER", database.files().toString());
        builder.environment().putAll(plan.settings());
        Process process = builder.start();
        Files.writeString(plan.folder().resolve(PID), String.valueOf(process.pid()));
        return new LocalServer(plan, process);
    }

    /** The address without a slash at its end. */
    public String address() {
        String root = plan.contextRoot().equals("/") ? "" : plan.contextRoot();
        return "http://localhost:" + plan.port() + root;
    }

    /**
     * Returns once the application, not only the server, answers.
     *
     * @throws IllegalStateException if it ended, or could not start
     */
    public void awaitReady(Duration patience) {
        HttpClient client = HttpClient.newHttpClient();
        await("answer of " + address()).atMost(patience).pollInterval(ofMillis(200)).until(() -> {
            if (!process.isAlive()) {
                throw new IllegalStateException("The server ended; see " + log(plan));
            }
            StartFailure.in(log(plan)).ifPresent(why -> {
                throw new IllegalStateException("Lobby could not start: " + why);
            });
            return answers(client, "/api/health/ready");
        });
    }

    public long pid() {
        return process.pid();
    }

    /** Returns when it has ended by itself or by somebody else's will. */
    public void awaitEnd() throws InterruptedException {
        process.waitFor();
    }

    /** Where everything it says goes. */
    public Path log() {
        return log(plan);
    }

    /** {@code kill -9}. */
    public void kill() {
        process.destroyForcibly();
        Processes.requireEnd(process.toHandle());
    }

    @Override
    public void close() {
        Processes.stop(process.toHandle(), PATIENCE_WITH_STOP);
    }

    private boolean answers(HttpClient client, String path) throws InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address() + path)).timeout(ofSeconds(10)).build();
        try {
            return client.send(request, discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        }
    }

    private static Path log(ServerPlan plan) {
        return plan.folder().resolve("server.log");
    }

    private static void stopLeftover(Path folder) throws IOException {
        Path pid = folder.resolve(PID);
        if (Files.exists(pid)) {
            ProcessHandle.of(Long.parseLong(Files.readString(pid)))
                .filter(process -> Processes.mentions(process, folder))
                .ifPresent(process -> Processes.stop(process, PATIENCE_WITH_STOP));
        }
    }

    private static void empty(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> old = Files.walk(folder)) {
                old.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
            }
        }
        Files.createDirectories(folder);
    }
}
