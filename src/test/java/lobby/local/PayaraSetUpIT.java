package lobby.local;

import static java.net.http.HttpResponse.BodyHandlers.discarding;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.time.Duration.ofSeconds;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import lobby.testing.EveryServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** What the scripts of server-config/payara do to a Payara Server, and undo. */
@EveryServer
@EnabledIfSystemProperty(named = "lobby.server", matches = PayaraServer.NAME)
class PayaraSetUpIT {

    private static final String PASSWORD = "a\"b\\c$d{e} f,g=h'i)é%";
    private static final String NOTES = "\\..*|.*\\.bak|lockfile|pid(\\.prev)?|domain-passwords";
    private static final String RESTART = "Restart the server now";
    private static final String DOMAIN_XML = "config/domain.xml";

    private static Path folder;
    private static LocalDatabase database;
    private static PayaraDomain domain;
    private static PayaraSetUp running;

    @BeforeAll
    static void a_bare_server() throws IOException {
        folder = Folders.emptied("set-up");
        database = LocalDatabase.start(folder.resolve("postgresql"));
        Path own = PayaraDomain.domains().resolve("set-up");
        Folders.delete(own);
        domain = PayaraDomain.BARE.copyTo(own);
        running = new PayaraSetUp(domain, folder);
    }

    @AfterAll
    static void stop() throws IOException {
        running.close();
        database.close();
        Folders.delete(domain.folder());
    }

    @Test
    void what_is_asked_for_holds_twice_is_the_same_as_once_and_the_twin_leaves_nothing() throws Exception {
        Map<String, String> bare = files();
        List<String> bareValues = running.values();

        String first = running.install("jdbc:postgresql://elsewhere:5432/lobby", "lobby", PASSWORD);
        running.restart();
        deploy();
        Map<String, String> once = files();
        String again = deploy();
        Map<String, String> twice = files();
        awaitAnswer(200);
        String undone = running.uninstall();
        running.restart();
        awaitAnswer(404);

        assertThat(List.of(first, undone)).allSatisfy(said -> assertThat(said).contains(RESTART));
        assertThat(again).doesNotContain(RESTART);
        assertThat(once.get(DOMAIN_XML)).contains(database.url()).doesNotContain("//elsewhere");
        assertThat(once).allSatisfy((file, content) -> assertThat(content).as(file)
            .doesNotContain(new String(PASSWORD.getBytes(UTF_8), ISO_8859_1)).doesNotContain("h'i)"));
        assertThat(twice.keySet()).isEqualTo(once.keySet());
        assertThat(twice.get(DOMAIN_XML)).isEqualTo(once.get(DOMAIN_XML));
        assertThat(files().keySet()).isEqualTo(bare.keySet());
        assertThat(running.values()).isNotEmpty().isEqualTo(bareValues);
    }

    private static String deploy() throws Exception {
        return running.install(database.url(), database.user(), PASSWORD, "--war", "target/lobby.war");
    }

    /** A server that has just begun to listen may not answer yet, and never what it has accepted before. */
    private static void awaitAnswer(int status) {
        HttpRequest request = HttpRequest.newBuilder(
            URI.create("http://localhost:" + running.port() + "/lobby/api/health/ready")).timeout(ofSeconds(5)).build();
        await().atMost(Processes.PATIENCE).ignoreExceptionsInstanceOf(IOException.class).untilAsserted(() ->
            assertThat(HttpClient.newHttpClient().send(request, discarding()).statusCode()).isEqualTo(status));
    }

    /** What is in the domain, without what Payara notes for itself and the passwords, which are encrypted anew. */
    private static Map<String, String> files() throws IOException {
        try (Stream<Path> all = Files.walk(domain.folder())) {
            return all.filter(Files::isRegularFile)
                .filter(file -> domain.folder().relativize(file).toString().matches("(config|lib)/.*"))
                .filter(file -> !file.getFileName().toString().matches(NOTES))
                .collect(toMap(file -> domain.folder().relativize(file).toString(), PayaraSetUpIT::content,
                    (a, b) -> a, TreeMap::new));
        }
    }

    private static String content(Path file) {
        try {
            return Files.readString(file, ISO_8859_1);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
