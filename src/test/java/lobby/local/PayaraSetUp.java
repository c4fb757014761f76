package lobby.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.awaitility.core.ConditionTimeoutException;

/**
 * A Payara Server that runs while the scripts of server-config/payara set it up, as a person would have it: all that is
 * different is that it listens on loopback only, on ports that nobody else has.
 */
public final class PayaraSetUp implements AutoCloseable {

    private static final Path SCRIPTS = Path.of("server-config", "payara").toAbsolutePath();

    /** Some of the rest comes to be when something is first deployed, whatever that is. */
    private static final Predicate<String> TOUCHED = Pattern.compile("jdbc|applications|lobby"
        + "|server-config\\.(network-config|thread-pools|system-property|hazelcast)").asPredicate();

    private final PayaraDomain domain;
    private final Path folder;
    private final int port = Ports.free();
    private final int managementPort = Ports.free();
    private final ProcessBuilder start;

    private Process server;

    /** @param folder for what the server and the scripts say */
    PayaraSetUp(PayaraDomain domain, Path folder) throws IOException {
        this.domain = domain;
        this.folder = folder;
        Path ports = Files.write(folder.resolve("pre-boot.asadmin"), PayaraDomain.listening(port, managementPort));
        List<String> command = new ArrayList<>(List.of(ProcessHandle.current().info().command().orElse("java")));
        command.addAll(domain.command());
        command.addAll(List.of("-prebootcommandfile", ports.toString()));
        start = new ProcessBuilder(command).redirectInput(LocalServer.NOTHING)
            .redirectErrorStream(true).redirectOutput(folder.resolve("server.log").toFile());
        start.environment().put("LOBBY_FILES_FOLDER", folder.resolve("files").toString());
        start();
    }

    private void start() throws IOException {
        server = start.start();
        try {
            Ports.awaitListener(managementPort, Processes.PATIENCE);
        } catch (ConditionTimeoutException failure) {
            close();
            throw failure;
        }
    }

    /** As the scripts tell a person to; Payara's own command restarts only what its own command has started. */
    void restart() throws IOException {
        close();
        start();
    }

    /** For the build: sets up what it has unpacked, and what all servers that are started are copies of. */
    public static void main(String[] none) throws IOException, InterruptedException {
        Folders.delete(PayaraDomain.SET_UP.folder());
        PayaraDomain domain = PayaraDomain.BARE.copyTo(PayaraDomain.SET_UP.folder());
        try (PayaraSetUp running = new PayaraSetUp(domain, Folders.emptied("server", "set-up"))) {
            running.install("jdbc:postgresql://localhost:5432/lobby", "postgres", "none");
        }
    }

    /** Returns what the script said. */
    String install(String url, String user, String password, String... more) throws IOException, InterruptedException {
        Path file = Files.writeString(folder.resolve("password"), password + "\n");
        return run("install.sh", Stream.concat(Stream.of("--driver", ServerProduct.brought("postgresql.jar").toString(),
            "--url", url, "--user", user, "--password-file", file.toString()), Stream.of(more)));
    }

    String uninstall() throws IOException, InterruptedException {
        return run("uninstall.sh", Stream.empty());
    }

    /** What the server says of itself where the scripts touch it, a line each, in order. */
    List<String> values() throws IOException {
        Process asked = new ProcessBuilder(PayaraDomain.asadmin().toString(), "--terse",
            "--port", String.valueOf(managementPort), "get", "*").redirectInput(LocalServer.NOTHING).start();
        return asked.inputReader().lines().filter(TOUCHED).sorted().toList();
    }

    /** Where what is deployed to it is found. */
    int port() {
        return port;
    }

    @Override
    public void close() {
        Processes.stop(server.toHandle(), Processes.PATIENCE);
    }

    private String run(String script, Stream<String> arguments) throws IOException, InterruptedException {
        List<String> command = Stream.concat(Stream.of(SCRIPTS.resolve(script).toString(),
            "--payara", PayaraDomain.home().toString(), "--domain", domain.folder().getFileName().toString(),
            "--admin-port", String.valueOf(managementPort)), arguments).toList();
        Path log = folder.resolve("script.log");
        Process process = new ProcessBuilder(command).redirectInput(LocalServer.NOTHING).redirectErrorStream(true)
            .redirectOutput(log.toFile()).start();
        if (process.waitFor() != 0) {
            throw new IllegalStateException(script + " failed: " + Files.readString(log));
        }
        return Files.readString(log);
    }
}
