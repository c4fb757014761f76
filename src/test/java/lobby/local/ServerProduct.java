package lobby.local;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A product that Lobby runs on, and how one starts it. Which one local servers and tests use is for the build to say,
 * by {@code -Dlobby.server}; nothing else in them depends on it.
 */
public interface ServerProduct {

    /** The one that was chosen; Payara Micro where nobody did. */
    static ServerProduct chosen() {
        String name = System.getProperty("lobby.server", PayaraMicro.NAME);
        return Stream.of(new PayaraMicro(), new PayaraServer(), new WildFly())
            .filter(product -> product.name().equals(name))
            .findFirst()
            .orElseThrow(() -> new IllegalArgumentException("-Dlobby.server=" + name + " is no server we know"));
    }

    String name();

    /** Where the WAR is found unless somebody says otherwise: {@code /}, or a path without a slash at its end. */
    String contextRoot();

    /** Puts into a folder what a server has to be told when it starts; {@code arquillian.xml} names it, too. */
    void tell(Path folder, int port, LocalDatabase database) throws IOException;

    /** What starts it, after the command of Java and the options of its JVM, once it was told. */
    List<String> arguments(ServerPlan plan) throws IOException;

    /**
     * Starts one with nothing deployed to it, where Arquillian can only deploy; Arquillian starts the others.
     *
     * @param tests          for what it unpacks and logs
     * @param managementPort where Arquillian deploys
     */
    default Optional<LocalServer> startFor(Path tests, int managementPort, LocalDatabase database) throws IOException {
        return Optional.empty();
    }

    /** What the build has put beside the WAR. */
    static Path brought(String name) {
        File file = Path.of("target", "server", name).toFile();
        if (!file.exists()) {
            throw new IllegalStateException(file + " is missing: `mvn package` brings it");
        }
        return file.toPath().toAbsolutePath();
    }
}
