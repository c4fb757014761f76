package lobby.local;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.attribute.PosixFilePermissions.fromString;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import lobby.testing.EveryServer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** What the scripts of server-config/wildfly do to a server, and undo. */
@EveryServer
@EnabledIfSystemProperty(named = "lobby.server", matches = "wildfly")
class WildFlySetUpIT {

    private static final Path SCRIPTS = Path.of("server-config", "wildfly").toAbsolutePath();
    private static final String PASSWORD = "a\"b\\c$d{e} f,g=h'i)é%";
    private static final String CREDENTIALS = "standalone/configuration/lobby/credentials";

    @TempDir Path folder;

    private Path home;

    /** A WildFly that only borrows what nobody changes, as it was before the build set it up. */
    @BeforeEach
    void a_bare_server() throws IOException {
        Path brought = ServerProduct.brought("wildfly");
        home = Files.createDirectories(folder.resolve("wild fly"));
        Path configuration = Files.createDirectories(home.resolve("standalone/configuration"));
        Files.createDirectories(home.resolve("modules"));
        for (String same : List.of("jboss-modules.jar", "bin", "modules/system")) {
            Files.createSymbolicLink(home.resolve(same), brought.resolve(same));
        }
        Path before = brought.resolve("standalone/configuration");
        Files.copy(before.resolve("standalone_xml_history/standalone.initial.xml"),
            configuration.resolve("standalone.xml"));
        for (String file : List.of("application-users.properties", "application-roles.properties",
            "mgmt-users.properties", "mgmt-groups.properties", "logging.properties")) {
            Files.copy(before.resolve(file), configuration.resolve(file));
        }
    }

    @Test
    void twice_is_the_same_as_once_and_the_twin_leaves_nothing() throws Exception {
        Map<String, String> bare = files();

        install("jdbc:postgresql://db:5432/lobby");
        Map<String, String> once = files();
        install("jdbc:postgresql://db:5432/lobby");
        Map<String, String> twice = files();
        uninstall();
        Map<String, String> undone = files();
        uninstall();

        assertThat(once).isNotEqualTo(bare).containsKey(CREDENTIALS);
        // encrypted anew each time
        once.remove(CREDENTIALS);
        twice.remove(CREDENTIALS);
        assertThat(twice).isEqualTo(once);
        assertThat(undone).isEqualTo(bare);
        assertThat(files()).isEqualTo(bare);
    }

    @Test
    void a_second_run_puts_what_is_new_in_place_of_the_old() throws Exception {
        install("jdbc:postgresql://db:5432/lobby");
        install("jdbc:postgresql://elsewhere:5432/lobby");

        assertThat(files().get("standalone/configuration/standalone.xml"))
            .contains("jdbc:postgresql://elsewhere:5432/lobby").doesNotContain("//db:5432");
    }

    @Test
    void the_password_is_in_no_file_that_can_be_read() throws Exception {
        install("jdbc:postgresql://db:5432/lobby");

        try (Stream<Path> all = Files.walk(home.resolve("standalone"))) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                assertThat(Files.readString(file, ISO_8859_1)).as(file.toString())
                    .doesNotContain(new String(PASSWORD.getBytes(UTF_8), ISO_8859_1))
                    .doesNotContain("h'i)");
            }
        }
        assertThat(Files.getPosixFilePermissions(home.resolve(CREDENTIALS).getParent()))
            .isEqualTo(fromString("rwx------"));
    }

    @Test
    void an_eclipselink_that_was_there_before_stays_as_it_was() throws Exception {
        Path own = Files.createDirectories(home.resolve("modules/org/eclipse/persistence/main"));
        Files.writeString(own.resolve("module.xml"), "<module name=\"org.eclipse.persistence\"/>");
        Map<String, String> bare = files();

        install("jdbc:postgresql://db:5432/lobby");
        uninstall();

        assertThat(files()).isEqualTo(bare);
    }

    private void install(String url) throws Exception {
        Path password = Files.writeString(folder.resolve("password"), PASSWORD + "\n");
        run("install.sh", "--wildfly", home.toString(),
            "--driver", ServerProduct.brought("postgresql.jar").toString(),
            "--eclipselink", ServerProduct.brought("eclipselink.jar").toString(),
            "--url", url, "--user", "lobby", "--password-file", password.toString());
    }

    private void uninstall() throws Exception {
        run("uninstall.sh", "--wildfly", home.toString());
    }

    private void run(String script, String... arguments) throws Exception {
        Path log = folder.resolve("script.log");
        Process process = new ProcessBuilder(Stream.concat(Stream.of(SCRIPTS.resolve(script).toString()),
            Stream.of(arguments)).toList()).redirectErrorStream(true).redirectOutput(log.toFile()).start();
        assertThat(process.waitFor()).as(Files.readString(log)).isZero();
    }

    /** What is in the server, without what WildFly notes for itself. */
    private Map<String, String> files() throws IOException {
        try (Stream<Path> all = Files.walk(home)) {
            return all.filter(Files::isRegularFile)
                .filter(file -> !home.relativize(file).toString().matches(
                    "standalone/(log|data|tmp)/.*|.*_xml_history.*|.*jboss-modules.jar"))
                .collect(toMap(file -> home.relativize(file).toString(), WildFlySetUpIT::content, (a, b) -> a,
                    TreeMap::new));
        }
    }

    private static String content(Path file) {
        try {
            return file.toString().endsWith(".jar") ? "" + Files.size(file) : Files.readString(file, ISO_8859_1);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
