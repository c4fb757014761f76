package lobby.trust;

import static java.util.stream.Collectors.joining;
import static lobby.testing.Personas.SAM;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import lobby.testing.Answer;
import lobby.testing.ApiClient;
import lobby.testing.EveryServer;
import lobby.testing.FacesForm;
import lobby.testing.People;
import lobby.testing.RawSocket;
import lobby.testing.ServerFolder;
import org.junit.jupiter.api.Test;

/** BI-13 and BI-17: requests that no browser makes, and ways to lead somebody astray after they signed in. */
@EveryServer
class BadRequestIT extends TrustTest {

    private static final String PARTS = "--x\r\nContent-Disposition: form-data; name=\"a\"; filename=\"a.bin\"\r\n\r\n"
        + "a".repeat(100_000) + "\r\n--x--\r\n";

    /** BI-13 */
    @Test
    void parts_of_a_form_come_with_a_form_only() {
        int before = temporary();
        String door = cast().door(SAM.login());

        for (String method : List.of("GET", "PUT", "DELETE", "HEAD", "OPTIONS", "PATCH")) {
            for (String path : List.of("/bookings", "/sign-in", "/api/bookings", "/assets/x")) {
                assertThat(raw("%s %s HTTP/1.1\r\nHost: %s\r\nCookie: LOBBY_DOOR=%s\r\nContent-Length: %d\r\n"
                    + "Content-Type: multipart/form-data; boundary=x\r\nConnection: close\r\n\r\n%s", method, path,
                    base().getAuthority(), door, PARTS.length(), PARTS)).as(method + path)
                        .matches("(?s)HTTP/1.1 4\\d\\d .*");
            }
        }

        assertThat(temporary()).isEqualTo(before);
        assertHealthy();
    }

    /** BI-13 */
    @Test
    void more_than_any_page_asks_for_is_refused_before_it_is_looked_at() {
        String host = "Host: " + base().getAuthority() + "\r\nConnection: close\r\n";
        String many = IntStream.range(0, 10_000).mapToObj(n -> "p" + n + "=" + n).collect(joining("&"));

        assertRefused("GET /sign-in?" + many + " HTTP/1.1\r\n" + host + "\r\n");
        assertRefused("GET /sign-in?" + "a".repeat(1_000_000) + "=1 HTTP/1.1\r\n" + host + "\r\n");
        assertRefused("GET /sign-in HTTP/1.1\r\n" + host
            + IntStream.range(0, 1000).mapToObj(n -> "X-" + n + ": " + n + "\r\n").collect(joining()) + "\r\n");
        assertRefused("GET /sign-in HTTP/1.1\r\n" + host + "X-Long: " + "a".repeat(100_000) + "\r\n\r\n");
        assertRefused("POST /sign-in HTTP/1.1\r\n" + host
            + "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: "
            + many.length() + "\r\n\r\n" + many);
        assertHealthy();
    }

    /** BI-13 */
    @Test
    void a_request_that_can_be_understood_in_two_ways_is_refused() {
        String path = "GET /api/health/live HTTP/1.1\r\n";
        String host = "Host: " + base().getAuthority() + "\r\n";
        String close = "Connection: close\r\n\r\n";

        assertThat(raw(path + host + close)).startsWith("HTTP/1.1 200");
        assertRefused(path + host + "Host: evil.example\r\n" + close);
        assertRefused(path + "Host: evil.example\r\n" + host + close);
        assertRefused(path + close);
        // WildFly takes a folded first header for what it is; there is no second meaning that anybody would find in it
        assertThat(raw("GET /api/health/live HTTP/1.1\r\n " + host + close)).matches("(?s)HTTP/1.1 (200|4\\d\\d) .*");
        assertRefused("POST /api/session HTTP/1.1\r\n" + host + "Transfer-Encoding: chunked\r\nContent-Length: 4\r\n"
            + close + "0\r\n\r\n");
        assertRefused("POST /api/session HTTP/1.1\r\n" + host + "Content-Length: 4\r\nContent-Length: 5\r\n" + close
            + "{}{}");
        assertRefused("POST /api/session HTTP/1.1\r\n" + host + "Content-Length: -1\r\n" + close);
        assertRefused("POST /api/session HTTP/1.1\r\n" + host + "Transfer-Encoding: xchunked\r\n" + close);
        assertHealthy();
    }

    /** BI-17 */
    @Test
    void signing_in_leads_to_a_page_of_ours_and_nowhere_else() {
        for (String next : List.of("//evil.example", "/\\evil.example", "\\\\evil.example", "https:evil.example",
            "https://evil.example/", "javascript:alert(1)", "/%0d%0aSet-Cookie:a=b", "/\r\nSet-Cookie: a=b",
            "/%2f%2fevil.example", "///evil.example", "/..//evil.example", "/@evil.example/..//", " //evil.example",
                "\t//evil.example", "data:text/html,x", "/sign-out", "")) {
            ApiClient browser = anonymously();
            Answer answer = signIn(browser, next);

            assertThat(answer.status()).as(next).isEqualTo(302);
            assertThat(answer.header("Location")).as(next)
                .matches("(http://" + base().getAuthority() + ")?/([a-z@%].*)?")
                .doesNotContain("\r", "\n");
            assertThat(answer.headers().allValues("Set-Cookie").toString()).doesNotContain("a=b");
        }
        assertThat(signIn(anonymously(), "/bookings?q=a%20b").header("Location")).endsWith("/bookings?q=a%20b");
    }

    /** BI-17: whoever is signed in already is led on by the page itself. */
    @Test
    void an_address_leads_nowhere_else_either() {
        for (String next : List.of("//evil.example", "/%5Cevil.example", "https:evil.example", "https://evil.example",
            "%0d%0aX:y")) {
            Answer answer = as(SAM).get("/sign-in?next=" + next);

            assertThat(answer.status()).isIn(302, 400);
            assertThat(answer.header("Location")).as(next).doesNotContain("evil");
            assertThat(answer.header("X")).isEmpty();
        }
    }

    private static Answer signIn(ApiClient browser, String next) {
        cast();
        return FacesForm.of(browser, "/sign-in", "signIn").with("signIn:next", next).with("signIn:name", SAM.login())
            .with("signIn:password", People.PASSWORD).with("signIn:enter", "enter").submit();
    }

    private void assertRefused(String request) {
        String answer = raw("%s", request);
        assertThat(answer).as(request.substring(0, Math.min(200, request.length())))
            .matches("(?s)(HTTP/1.1 4\\d\\d .*)?")
            .doesNotContain("Exception", "at org.");
    }

    private String raw(String request, Object... arguments) {
        return RawSocket.exchange(base(), arguments.length == 0 ? request : request.formatted(arguments));
    }

    private static int temporary() {
        return Optional.ofNullable(ServerFolder.PATH.resolve("tmp").toFile().list())
            .map(names -> names.length).orElse(0);
    }
}
