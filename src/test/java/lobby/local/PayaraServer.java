package lobby.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Payara Server, as the build unpacked it and {@link PayaraSetUp} had it set up. Each server that is started has a
 * domain for itself, with its configuration, its deployments and its ports.
 */
final class PayaraServer implements ServerProduct {

    static final String NAME = "payara-server";

    private static final String DOMAIN = "domain";
    private static final String BEFORE = "pre-boot.asadmin";
    private static final String AFTER = "post-boot.asadmin";

    private final OptionalInt managementPort;

    /** One whose management is reached by any port that is free. */
    PayaraServer() {
        managementPort = OptionalInt.empty();
    }

    private PayaraServer(int managementPort) {
        this.managementPort = OptionalInt.of(managementPort);
    }

    @Override
    public String name() {
        return NAME;
    }

    /** What install.sh deploys it under unless it is told otherwise. */
    @Override
    public String contextRoot() {
        return "/lobby";
    }

    @Override
    public void tell(Path folder, int port, LocalDatabase database) throws IOException {
        PayaraDomain.SET_UP.copyTo(folder.resolve(DOMAIN));
        List<String> commands = new ArrayList<>(PayaraDomain.listening(port,
            managementPort.isPresent() ? managementPort.getAsInt() : Ports.free()));
        commands.add("set resources.jdbc-connection-pool.lobby-pool.property.URL=" + database.url());
        Files.write(folder.resolve(BEFORE), commands);
    }

    @Override
    public List<String> arguments(ServerPlan plan) throws IOException {
        Files.write(plan.folder().resolve(AFTER), plan.war() == null ? List.of()
            : List.of("deploy --name=lobby --contextroot=" + plan.contextRoot() + " " + plan.war()));
        List<String> arguments = new ArrayList<>(new PayaraDomain(plan.folder().resolve(DOMAIN)).command());
        arguments.addAll(List.of("-prebootcommandfile", plan.folder().resolve(BEFORE).toString(),
            "-postbootcommandfile", plan.folder().resolve(AFTER).toString()));
        return arguments;
    }

    /** Of this version Arquillian has nothing that starts it, only what deploys to it. */
    @Override
    public Optional<LocalServer> startFor(Path tests, int managementPort, LocalDatabase database) throws IOException {
        ServerPlan plan = new ServerPlan(null, Ports.free(), contextRoot(), tests.resolve("server"), Map.of(),
            List.of("-XX:+UseSerialGC", "-Djava.io.tmpdir=" + tests.resolve("tmp")));
        LocalServer server = LocalServer.start(plan, new PayaraServer(managementPort), database);
        Ports.awaitListener(managementPort, Processes.PATIENCE);
        return Optional.of(server);
    }
}
