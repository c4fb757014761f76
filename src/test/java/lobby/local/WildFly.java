package lobby.local;

import static java.nio.file.StandardCopyOption.COPY_ATTRIBUTES;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * WildFly, as the build unpacked it and server-config/wildfly/install.sh set it up. Each server that is started has its
 * configuration, its deployments and its ports for itself; what can differ stands in a file of properties.
 */
final class WildFly implements ServerProduct {

    private static final String PROPERTIES = "wildfly.properties";
    private static final String DEPLOYMENTS = "deployments";

    /** What WildFly's own start script opens to it. */
    private static final List<String> OPENED = List.of("java.base/java.lang", "java.base/java.lang.invoke",
        "java.base/java.lang.reflect", "java.base/java.io", "java.base/java.net", "java.base/java.security",
        "java.base/java.util", "java.base/java.util.concurrent", "java.management/javax.management",
        "java.naming/javax.naming");

    @Override
    public String name() {
        return "wildfly";
    }

    /** The WAR says it itself. */
    @Override
    public String contextRoot() {
        return "/lobby";
    }

    @Override
    public void tell(Path folder, int port, LocalDatabase database) throws IOException {
        Path own = own(folder);
        copy(ServerProduct.brought("wildfly").resolve("standalone/configuration"), own.resolve("configuration"));
        Files.createDirectories(own.resolve(DEPLOYMENTS));
        Files.write(folder.resolve(PROPERTIES), List.of(
            "jboss.http.port=" + port,
            "jboss.https.port=" + Ports.free(),
            "lobby.database.port=" + database.port()));
    }

    @Override
    public List<String> arguments(ServerPlan plan) throws IOException {
        Path home = ServerProduct.brought("wildfly");
        Path own = own(plan.folder());
        Path deployments = own.resolve(DEPLOYMENTS);
        Files.copy(plan.war(), deployments.resolve("lobby.war"));
        Files.createFile(deployments.resolve("lobby.war.dodeploy"));
        List<String> arguments = new ArrayList<>();
        OPENED.forEach(opened -> arguments.add("--add-opens=" + opened + "=ALL-UNNAMED"));
        arguments.addAll(List.of("-Djava.net.preferIPv4Stack=true",
            "-Djboss.modules.system.pkgs=org.jboss.byteman",
            "-Dorg.jboss.boot.log.file=" + own.resolve("log/server.log"),
            "-Dlogging.configuration=" + own.resolve("configuration/logging.properties").toUri(),
            "-jar", home.resolve("jboss-modules.jar").toString(), "-mp", home.resolve("modules").toString(),
            "org.jboss.as.standalone", "-Djboss.home.dir=" + home, "-Djboss.server.base.dir=" + own,
            "-Djboss.management.http.port=" + Ports.free(),
            "-P", plan.folder().resolve(PROPERTIES).toString()));
        return arguments;
    }

    /** What WildFly calls its base directory: a server writes nowhere else, and another starts with none of it. */
    private static Path own(Path folder) {
        return folder.resolve("standalone");
    }

    /** History of the configuration is left out; what only its owner may read stays so. */
    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path path : all.filter(path -> !path.toString().contains("_xml_history")).toList()) {
                Path copy = to.resolve(from.relativize(path).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(path, copy, COPY_ATTRIBUTES);
            }
        }
    }
}
