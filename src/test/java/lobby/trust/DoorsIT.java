package lobby.trust;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import lobby.testing.Answer;
import lobby.testing.ApiClient;
import lobby.testing.ApiTest;
import lobby.testing.Personas;
import lobby.testing.RawSocket;
import lobby.trust.Doors.Door;
import org.junit.jupiter.api.Test;

/** SEC-01: what somebody gets at each door who is not signed in, or no longer is. */
class DoorsIT extends ApiTest {

    @Test
    void whoever_is_not_signed_in_gets_what_the_list_says_and_nothing_else() {
        ask(anonymously());
    }

    @Test
    void a_cookie_that_was_signed_out_opens_as_little_as_none() {
        ApiClient signedOut = comingIn(Personas.OLGA.login());
        String door = signedOut.cookie("LOBBY_DOOR");
        signedOut.delete("/api/session").require(204);

        ask(anonymously().with("Cookie", "LOBBY_DOOR=" + door));
    }

    @Test
    void a_token_that_nobody_gave_out_opens_as_little_as_none() {
        ApiClient stranger = anonymously().with("Authorization", "Bearer " + UUID.randomUUID());

        DoorList.read().stream().filter(line -> line.stranger().equals("401")).forEach(line ->
            assertThat(ask(stranger, line.door()).status()).as("%s", line.door()).isEqualTo(401));
    }

    @Test
    void what_is_no_door_is_closed_however_it_is_written() {
        for (String path : List.of("/WEB-INF/web.xml", "/WEB-INF/classes/words.properties", "/META-INF/MANIFEST.MF",
            "/resources/js/lobby.js", "/resources/css/base.css", "/nothing", "/sign-in/../bookings.csv", "/openapi",
            "/health", "/metrics", "/application.wadl", "/WEB-INF/layout/staff.xhtml", "/.git/config",
            "/sign-in;/../bookings.csv", "/assets/../bookings.csv", "/assets/..;/bookings.csv",
            "/assets/%2e%2e/bookings.csv", "/assets/..%2fbookings.csv", "/error/../bookings.csv",
            "/api/health/../bookings", "/api/session/../me", "//bookings.csv", "/%62ookings.csv", "/bookings.csv;.css",
            "/bookings.csv/", "/sign-in/bookings.csv", "/api/health;/../me", "/api/health/..;/me",
                "/jakarta.faces.resource/../bookings.csv", "/jakarta.faces.resource/..;/bookings.csv", "/api/me;a=b",
            "/api//me", "/assets/x/../../WEB-INF/web.xml", "/assets/x/%2e%2e/%2e%2e/WEB-INF/web.xml", "/api/nothing",
            "/api", "/api/", "/jakarta.faces.resource/web.xml?ln=../WEB-INF",
            "/jakarta.faces.resource/../WEB-INF/web.xml.xhtml", "/push/", "/PUSH", "/api/application.wadl",
                "/sign-in.xhtml/../bookings.csv", "/bookings.csv%00", "/api/me%2f")) {
            String answer = RawSocket.exchange(base(), "GET %s HTTP/1.1\r\nHost: %s\r\nConnection: close\r\n\r\n"
                .formatted(path, base().getAuthority()));

            assertThat(answer).as(path).matches("(?s)HTTP/1.1 (302|400|401|404) .*")
                .doesNotContain("servlet-class", "refusal.", "export ", "number,", "@example.com", "at lobby.",
                    "Exception");
        }
    }

    private void ask(ApiClient stranger) {
        DoorList.read().stream().filter(DoorList::canBeAskedFor).forEach(line -> {
            Answer answer = ask(stranger, line.door());

            assertThat(what(answer)).as("%s: %s", line.door(), answer.body()).isEqualTo(line.stranger());
        });
    }

    private static Answer ask(ApiClient stranger, Door door) {
        String path = door.place().replaceAll("\\{[^}]+}", UUID.randomUUID().toString()).replace("*", "x");
        return switch (door.kind()) {
            case "DELETE" -> stranger.delete(path);
            case "PAGE" -> agreed(Stream.of(path, path + ".xhtml").map(stranger::get).toList());
            case "SERVLET", "SOCKET" -> stranger.get(path);
            case "GET" -> stranger.with("Accept", "*/*").get(path);
            default -> stranger.with("Content-Type", "application/json")
                .ask(door.kind(), path, BodyPublishers.ofString("{}"));
        };
    }

    private String what(Answer answer) {
        String place = answer.header("Location").replaceAll("^https?://[^/]+|\\?.*", "")
            .replaceFirst("^" + base().getPath(), "/");
        return (answer.status() + " " + place).strip();
    }

    /** A page answers alike by both of its names. */
    private static Answer agreed(List<Answer> answers) {
        assertThat(answers.stream().map(Answer::status).distinct()).hasSize(1);
        return answers.get(0);
    }
}
