package lobby.local;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * HAProxy before two nodes, on loopback only, as people are told to configure it: of server-config/proxy/haproxy.cfg
 * nothing is changed but addresses, the certificate, where its log goes, and the path that Lobby is under.
 */
public final class LocalProxy implements AutoCloseable {

    private static final Path CONFIGURATION = Path.of("server-config", "proxy", "haproxy.cfg");
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final DebianProgram PROGRAM = new DebianProgram("lobby.haproxy",
        List.of("/usr/sbin/haproxy", "/usr/local/sbin/haproxy"), "haproxy", """
        The tests of several nodes need HAProxy 2.6 or newer, and there is none on this machine.
        On Debian: install it as root with `apt-get update && apt-get install haproxy`, or run the tests as root, \
        which does that.
        Elsewhere: install it and name it with -Dlobby.haproxy=/path/to/it.""");

    private final Process process;
    private final int port;
    private final int orders;

    private LocalProxy(Process process, int port, int orders) {
        this.process = process;
        this.port = port;
        this.orders = orders;
    }

    /** @param nodes the ports of both nodes */
    public static LocalProxy start(Path folder, int port, List<Integer> nodes, Path certificate) throws IOException {
        Path configuration = Files.createDirectories(folder).resolve("haproxy.cfg");
        Files.writeString(configuration, configuration(port, nodes, certificate));
        int orders = Ports.free();
        Process process = new ProcessBuilder(PROGRAM.find().toString(), "-W", "-db",
            "-S", "ipv4@127.0.0.1:" + orders, "-f", configuration.toString())
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("haproxy.log").toFile())
            .start();
        LocalProxy proxy = new LocalProxy(process, port, orders);
        await("HAProxy").atMost(PATIENCE).ignoreExceptions().until(() -> {
            if (!process.isAlive()) {
                throw new IllegalStateException("HAProxy ended; see " + folder);
            }
            return proxy.order("show info").contains("Version");
        });
        return proxy;
    }

    /** What people reach Lobby under, with a slash at its end. */
    public URI base() {
        String root = ServerProduct.chosen().contextRoot();
        return URI.create("https://localhost:" + port + (root.endsWith("/") ? root : root + "/"));
    }

    /** Whether it sends people to this node. */
    public boolean uses(int node) {
        return figure("lobby", "node" + node, "status").startsWith("UP");
    }

    /** Whether anything is going on between it and this node. */
    public boolean isBusy(int node) {
        return Stream.of("lobby", "lobby_push", "lobby_imports")
            .anyMatch(backend -> !figure(backend, "node" + node, "scur").equals("0"));
    }

    /** Sends everything that comes from now on to one node, of what the configuration names so. */
    public void sendOnly(String backend, int node) {
        order("set server %s/node%d weight 100%%".formatted(backend, node));
        order("set server %s/node%d weight 0".formatted(backend, 3 - node));
    }

    /** Sends it to both again. */
    public void sendToBoth(String backend) {
        List.of(1, 2).forEach(node -> order("set server %s/node%d weight 100%%".formatted(backend, node)));
    }

    /** A sum over both nodes of what it has counted, under the name it has in its own table. */
    public long counted(String backend, String figure) {
        return Stream.of(1, 2).mapToLong(node -> Long.parseLong(figure(backend, "node" + node, figure))).sum();
    }

    @Override
    public void close() {
        Processes.stop(process.toHandle(), PATIENCE);
    }

    private String figure(String backend, String server, String figure) {
        List<String> table = order("show stat").lines().toList();
        int column = Arrays.asList(table.get(0).replaceFirst("^# ", "").split(",")).indexOf(figure);
        return table.stream().map(row -> row.split(",", -1))
            .filter(row -> row.length > column && row[0].equals(backend) && row[1].equals(server))
            .findFirst().orElseThrow()[column];
    }

    /** Says something to it over the line for administrators that it opens to this machine. */
    private String order(String order) {
        try (Socket line = new Socket(InetAddress.getLoopbackAddress(), orders)) {
            line.setSoTimeout((int) PATIENCE.toMillis());
            line.getOutputStream().write(("@1 " + order + "\n").getBytes(US_ASCII));
            line.shutdownOutput();
            return new String(line.getInputStream().readAllBytes(), US_ASCII).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String configuration(int port, List<Integer> nodes, Path certificate) throws IOException {
        String root = ServerProduct.chosen().contextRoot().replaceFirst("/$", "");
        Map<String, String> changes = Map.of(
            "log /dev/log local0", "log stdout format raw local0",
            "bind :80\n", "bind 127.0.0.1:" + Ports.free() + "\n",
            "bind :443 ", "bind 127.0.0.1:" + port + " ",
            "/etc/ssl/lobby/lobby.pem", certificate.toString(),
            "10.0.0.11:8080", "127.0.0.1:" + nodes.get(0),
            "10.0.0.12:8080", "127.0.0.1:" + nodes.get(1),
            "uri /api/health/ready", "uri " + root + "/api/health/ready",
            "path /push", "path " + root + "/push",
            "path_beg /api/imports/", "path_beg " + root + "/api/imports/");
        String text = Files.readString(CONFIGURATION, UTF_8);
        for (String given : new ArrayList<>(changes.keySet())) {
            if (!text.contains(given)) {
                throw new IllegalStateException(CONFIGURATION + " has no " + given.strip());
            }
            text = text.replace(given, changes.get(given));
        }
        return text;
    }
}
