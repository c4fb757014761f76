package lobby.local;

import static java.nio.file.StandardCopyOption.COPY_ATTRIBUTES;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** What Payara calls a domain: a server's configuration, its libraries and its deployments, in a folder. */
final class PayaraDomain {

    private static final String CONFIG = "set configs.config.server-config.";
    private static final String LISTENER = CONFIG + "network-config.network-listeners.network-listener.";

    /** What a domain is; the rest of a folder it makes anew. */
    private static final List<String> LASTING = List.of("config", "docroot", "init-info", "lib");

    /** As it was unpacked. */
    static final PayaraDomain BARE = new PayaraDomain(domains().resolve("domain1"));

    /** As install.sh has set it up. */
    static final PayaraDomain SET_UP = new PayaraDomain(domains().resolve("lobby"));

    private final Path folder;

    PayaraDomain(Path folder) {
        this.folder = folder;
    }

    static Path home() {
        return ServerProduct.brought("payara6");
    }

    static Path asadmin() {
        return home().resolve("glassfish/bin/asadmin");
    }

    static Path domains() {
        return home().resolve("glassfish/domains");
    }

    Path folder() {
        return folder;
    }

    /** Another domain like this; what only its owner may read stays so. */
    PayaraDomain copyTo(Path other) throws IOException {
        for (String part : LASTING) {
            try (Stream<Path> all = Files.walk(folder.resolve(part))) {
                for (Path path : all.toList()) {
                    Path copy = other.resolve(folder.relativize(path).toString());
                    Files.createDirectories(copy.getParent());
                    Files.copy(path, copy, COPY_ATTRIBUTES);
                }
            }
        }
        return new PayaraDomain(other);
    }

    /** What it has to be told before it starts so that it listens on loopback only, and on these ports alone. */
    static List<String> listening(int port, int managementPort) {
        return List.of(
            LISTENER + "http-listener-1.address=127.0.0.1",
            LISTENER + "http-listener-1.port=" + port,
            LISTENER + "admin-listener.address=127.0.0.1",
            LISTENER + "admin-listener.port=" + managementPort,
            LISTENER + "http-listener-2.enabled=false",
            CONFIG + "admin-service.jmx-connector.system.enabled=false",
            CONFIG + "iiop-service.iiop-listener.orb-listener-1.enabled=false",
            CONFIG + "iiop-service.iiop-listener.SSL.enabled=false",
            CONFIG + "iiop-service.iiop-listener.SSL_MUTUALAUTH.enabled=false",
            CONFIG + "jms-service.type=DISABLED",
            CONFIG + "hazelcast-config-specific-configuration.enabled=false");
    }

    /**
     * What Payara's own start command would run, after the command of Java: all that it says goes to the console, and
     * how much memory it has is for whoever starts it to say.
     */
    List<String> command() throws IOException {
        Process asked = new ProcessBuilder(asadmin().toString(), "start-domain", "--dry-run", "--verbose",
            "--domaindir", folder.getParent().toString(), folder.getFileName().toString()).start();
        asked.getOutputStream().close();
        return asked.inputReader().lines().skip(2).takeWhile(line -> !line.isEmpty())
            .filter(option -> !option.startsWith("-Xmx")).toList();
    }
}
