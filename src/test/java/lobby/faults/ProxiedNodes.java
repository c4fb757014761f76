package lobby.faults;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import javax.net.ssl.SSLContext;
import lobby.local.LocalProxy;
import lobby.local.OwnCertificate;
import lobby.local.Ports;

/** Two nodes behind a proxy, as server-config says: over TLS, and reached by that address alone. */
final class ProxiedNodes implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    final TwoNodes nodes;
    final LocalProxy proxy;
    private final SSLContext before;

    private ProxiedNodes(TwoNodes nodes, LocalProxy proxy, SSLContext before) {
        this.nodes = nodes;
        this.proxy = proxy;
        this.before = before;
    }

    static ProxiedNodes start(String name) throws IOException, GeneralSecurityException {
        int port = Ports.free();
        SSLContext before = SSLContext.getDefault();
        TwoNodes nodes = TwoNodes.start(name, Map.of("LOBBY_BASE_URL", "https://localhost:" + port,
            "LOBBY_PROXIES", "127.0.0.1", "LOBBY_SEND_LIMIT", "1000000",
            "LOBBY_SIGN_IN_TRIES_OF_ADDRESS", "1000000"));
        try {
            Path folder = FaultRun.emptied(name + "-proxy");
            OwnCertificate certificate = OwnCertificate.make(folder);
            SSLContext.setDefault(certificate.trust());
            ProxiedNodes proxied = new ProxiedNodes(nodes,
                LocalProxy.start(folder, port, nodes.both(Node::port), certificate.file()), before);
            proxied.awaitBoth();
            return proxied;
        } catch (IOException | GeneralSecurityException | RuntimeException failure) {
            nodes.close();
            throw failure;
        }
    }

    /** What people reach Lobby under, with a slash at its end. */
    URI base() {
        return proxy.base();
    }

    /** By the number that the proxy's configuration gives it. */
    Node node(int number) {
        return number == 1 ? nodes.one : nodes.other;
    }

    void awaitBoth() {
        List.of(1, 2).forEach(number -> awaitUse(number, true));
    }

    /** Returns once the proxy sends people to this node, or once it does not. */
    void awaitUse(int number, boolean used) {
        await("use of node " + number + ": " + used).atMost(PATIENCE).pollInterval(Duration.ofMillis(50))
            .until(() -> proxy.uses(number) == used);
    }

    /** As whoever runs it brings a new version: nobody is sent there any more, and nobody is left, when it stops. */
    void restart(int number) throws IOException {
        Node node = node(number);
        node.drain();
        awaitUse(number, false);
        await("nobody at node " + number).atMost(PATIENCE).pollInterval(Duration.ofMillis(50))
            .until(() -> !proxy.isBusy(number));
        node.stop();
        node.start();
        node.stay();
        awaitUse(number, true);
    }

    @Override
    public void close() throws IOException {
        SSLContext.setDefault(before);
        proxy.close();
        nodes.close();
    }
}
