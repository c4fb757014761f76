package lobby.trust;

import static lobby.testing.Personas.OLGA;
import static lobby.testing.Personas.RUTH;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.UUID;
import lobby.testing.Answer;
import lobby.testing.ApiClient;
import lobby.testing.EveryServer;
import lobby.trust.Doors.Door;
import org.junit.jupiter.api.Test;

/** SEC-12: whatever changes something is asked for by a page of ours, or by a system with a token of its own. */
@EveryServer
class ForgedWritesIT extends TrustTest {

    @Test
    void a_foreign_page_changes_nothing_at_any_door() {
        UUID conversation = started(RUTH);
        List<Long> before = stored();
        ApiClient olga = comingIn(OLGA.login());

        for (Door door : Doors.built().writing()) {
            assertForged(door, conversation, olga.without("X-Requested-With"));
            assertForged(door, conversation, olga.with("X-Requested-With", "XMLHttpRequest"));
            for (String origin : List.of("https://evil.example", "null", "http://localhost:1", "http://localhost")) {
                assertForged(door, conversation, olga.with("Origin", origin));
                assertForged(door, conversation, olga.with("Origin", origin).without("X-Requested-With"));
            }
        }

        assertThat(stored()).isEqualTo(before);
        assertThat(olga.get("/api/conversations/" + conversation).require(200).json().getString("state"))
            .isEqualTo("OPEN");
    }

    /** A form of a foreign page can send these types without asking. */
    @Test
    void no_form_of_a_foreign_page_is_read() {
        UUID conversation = started(RUTH);
        for (String type : List.of("text/plain", "application/x-www-form-urlencoded",
            "multipart/form-data; boundary=x")) {
            Answer answer = as(RUTH).without("X-Requested-With").with("Content-Type", type)
                .ask("POST", messages(conversation), BodyPublishers.ofString(message("Hello")));

            assertThat(answer.status()).as(type).isIn(400, 403, 415);
        }
        assertThat(numbers(conversation)).containsExactly(1L);
    }

    @Test
    void signing_out_takes_a_page_of_ours() {
        ApiClient olga = comingIn(OLGA.login());

        assertThat(olga.with("Origin", "https://evil.example").post("/sign-out").status()).isEqualTo(403);
        olga.get("/sign-out").require(302);
        olga.get("/api/me").require(200);
        olga.with("Origin", "http://" + base().getAuthority()).post("/sign-out").require(302);
        olga.get("/api/me").require(401);
    }

    /** A method that a proxy or a framework takes for another. */
    @Test
    void reading_never_changes_anything() {
        UUID conversation = started(RUTH);
        String close = "/api/conversations/%s/close".formatted(conversation);

        for (String header : List.of("X-HTTP-Method-Override", "X-HTTP-Method", "X-Method-Override")) {
            as(OLGA).with(header, "POST").get(close);
        }
        as(OLGA).get(close + "?_method=POST");
        as(OLGA).ask("HEAD", close, BodyPublishers.noBody());
        as(OLGA).ask("OPTIONS", close, BodyPublishers.noBody());
        for (String method : List.of("TRACE", "CONNECT", "PROPFIND", "PATCH", "BREW")) {
            assertThat(status(method, close)).as(method).isGreaterThanOrEqualTo(400);
        }

        assertThat(as(OLGA).get("/api/conversations/" + conversation).json().getString("state")).isEqualTo("OPEN");
    }

    private int status(String method, String path) {
        String answer = lobby.testing.RawSocket.exchange(base(), """
            %s %s HTTP/1.1\r
            Host: %s\r
            Cookie: LOBBY_DOOR=%s\r
            X-Requested-With: Lobby\r
            Content-Length: 0\r
            Connection: close\r
            \r
            """.formatted(method, path, base().getAuthority(), cast().door(OLGA.login())));
        return Integer.parseInt(answer.substring(9, 12));
    }

    private static void assertForged(Door door, UUID conversation, ApiClient forger) {
        UUID id = door.place().contains("bookings") ? bookingOf(conversation) : conversation;
        String body = door.place().endsWith("messages") ? message("Forged") : "{\"upTo\":1}";
        Answer answer = forger.with("Content-Type", "application/json")
            .ask(door.kind(), door.place().replaceAll("\\{[^}]+}", id.toString()),
                door.kind().equals("DELETE") ? BodyPublishers.noBody() : BodyPublishers.ofString(body));

        assertThat(answer.status()).as("%s: %s", door, answer.body()).isEqualTo(403);
        assertThat(answer.code()).isEqualTo("FORGED");
    }
}
