package lobby.trust;

import static lobby.testing.Personas.RUTH;
import static lobby.testing.Personas.SAM;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import lobby.testing.ServerFolder;
import org.junit.jupiter.api.Test;

/** SEC-11: a canary as a password, a token and a message sings in no log. */
class CanaryIT extends TrustTest {

    @Test
    void no_log_has_what_people_type_or_what_lets_them_in() throws IOException {
        String canary = "canary" + UUID.randomUUID().toString().replace("-", "");
        UUID conversation = started(RUTH);
        String door = cast().door(RUTH.login());

        says(as(RUTH), conversation, canary).require(201);
        as(RUTH).post(messages(conversation), "{\"clientId\":\"" + canary + "\",\"text\":\"" + canary + "\"}")
            .require(400);
        as(RUTH).post(messages(conversation), "{\"" + canary + "\":\"" + canary + "\"").require(400);
        patiently(() -> as(SAM).get("/api/conversations?q=" + canary)).require(200);
        as(SAM).get("/api/conversations/" + canary).require(404);
        as(SAM).get("/api/bookings?cursor=" + canary).require(404);
        anonymously().post("/api/session", "{\"name\":\"" + canary + "\",\"password\":\"" + canary + "\"}")
            .require(401);
        anonymously().post("/api/session", "{\"name\":\"ruth\",\"password\":\"" + canary + "\"}").require(401);
        anonymously().with("Authorization", "Bearer " + canary).get("/api/me").require(401);
        anonymously().with("Cookie", "LOBBY_DOOR=" + canary + "; LOBBY_REMEMBER=" + canary).get("/api/me").require(401);
        anonymously().with("Cookie", "LOBBY_DOOR=" + door).get("/api/me").require(200);
        as(RUTH).get("/my/messages?q=" + canary);
        as(SAM).get("/booking?id=" + canary);

        assertThat(logs()).extracting(log -> log.getFileName().toString().replaceAll("\\.\\d+$", ""))
            .contains("server.log", "postgresql.log");
        assertThat(logs()).allSatisfy(log ->
            assertThat(Files.readString(log, StandardCharsets.ISO_8859_1)).as("%s", log).doesNotContain(canary, door));
    }

    /** Of the server, and of the database. */
    private static List<Path> logs() throws IOException {
        try (Stream<Path> files = Files.walk(ServerFolder.PATH, 2)) {
            return files.filter(file -> file.getFileName().toString().matches(".*\\.log(\\.\\d+)?")).toList();
        }
    }
}
