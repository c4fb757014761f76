package lobby.trust;

import static lobby.testing.Personas.OLGA;
import static lobby.testing.Personas.RUTH;
import static lobby.testing.Personas.SAM;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lobby.testing.Answer;
import lobby.testing.ApiClient;
import lobby.testing.EveryServer;
import lobby.testing.RawSocket;
import org.junit.jupiter.api.Test;

/** SEC-06: what every answer says to browsers, be it a page, a part of one, a file, an error or nothing at all. */
@EveryServer
class HeadersIT extends TrustTest {

    private static final Pattern LINK = Pattern.compile("(?:src|href)=\"([^\"#]+)\"");
    private static final Pattern SERVER = Pattern.compile(
        "payara[ a-z]*/?[\\d.]+\\d|glassfish|grizzly|mojarra|java/|jsp|servlet|primefaces/|faces/",
            Pattern.CASE_INSENSITIVE);

    @Test
    void every_door_answers_everybody_with_the_headers_that_browsers_obey() {
        UUID conversation = started(RUTH);
        for (DoorList line : DoorList.read()) {
            if (line.canBeAskedFor()) {
                String path = line.door().place().replaceAll("\\{[^}]+}",
                    (line.door().place().contains("bookings") ? bookingOf(conversation) : conversation).toString())
                        .replace("*", "x");
                for (ApiClient who : List.of(anonymously(), as(OLGA), as(RUTH))) {
                    assertSafe(path, who.get(path));
                    assertSafe(path + " HEAD", who.ask("HEAD", path, BodyPublishers.noBody()));
                    assertSafe(path + " OPTIONS", who.ask("OPTIONS", path, BodyPublishers.noBody()));
                    assertSafe(path + "?id=x", who.get(path + "?id=x"));
                }
            }
        }
    }

    @Test
    void everything_that_a_page_loads_has_them_too() {
        for (Map.Entry<ApiClient, String> page : pages().entrySet()) {
            Answer answer = page.getKey().get(page.getValue()).require(200);
            assertThat(answer.header("Content-Security-Policy"))
                .contains("script-src 'self'", "frame-ancestors", "object-src 'none'",
                "base-uri 'self'", "form-action 'self'").doesNotContain("unsafe-eval")
                    .doesNotMatch(".*script-src[^;]*unsafe-inline.*");
            assertThat(answer.headers().allValues("Content-Security-Policy")).hasSize(1);
            List<String> links = links(answer.body());
            assertThat(links).isNotEmpty();
            links.forEach(link -> assertSafe(link, page.getKey().get(link)));
        }
    }

    @Test
    void what_is_kept_by_browsers_is_the_same_for_everybody() {
        for (String link : links(as(OLGA).get("/conversations").body())) {
            Answer file = anonymously().get(link);
            if (file.status() == 200 && link.contains("/assets/")) {
                assertThat(file.header("Cache-Control")).as(link).contains("immutable");
                assertThat(file.headers().allValues("Set-Cookie")).as(link).isEmpty();
                Answer again = anonymously().with("If-None-Match", file.header("ETag")).get(link);
                assertThat(again.status()).isIn(200, 304);
                assertSafe(link + " again", again);
            }
        }
    }

    @Test
    void errors_have_them_and_say_nothing_of_how_they_are_made() {
        for (String path : List.of("/nothing", "/booking?id=" + UUID.randomUUID(), "/booking?id=x",
            "/conversations?id=x", "/my/booking?id=x", "/announcement?id=x", "/broadcast?id=x", "/offer?id=x",
            "/event?id=x", "/my/event?id=x", "/my/announcements?id=x", "/assets/x/y.js", "/jakarta.faces.resource/x.js?ln=y",
            "/jakarta.faces.resource/dynamiccontent.properties?ln=primefaces", "/api/nothing", "/settings/nothing",
                "/bookings?from=%00")) {
            for (ApiClient who : List.of(anonymously(), as(SAM), as(OLGA))) {
                Answer answer = who.get(path);
                assertSafe(path, answer);
                assertThat(answer.status()).as(path).isNotEqualTo(500);
                assertThat(answer.body()).as(path).doesNotContain("Exception", "at lobby.", "at org.", "StackTrace");
            }
        }
        for (String request : List.of("GET /%zz HTTP/1.1\r\nHost: x\r\n\r\n", "GET / HTTP/1.1\r\n\r\n",
            "NONSENSE\r\n\r\n", "GET /a\0b HTTP/1.1\r\nHost: x\r\n\r\n", "GET / HTTP/9.9\r\nHost: x\r\n\r\n")) {
            assertThat(RawSocket.exchange(base(), request)).as(request).doesNotContain("Exception", "at org.")
                .doesNotContainPattern(SERVER);
        }
    }

    private Map<ApiClient, String> pages() {
        UUID conversation = started(RUTH);
        return Map.of(anonymously(), "/sign-in", as(OLGA), "/conversations?id=" + conversation, as(SAM), "/bookings",
            as(RUTH), "/my/booking?id=" + bookingOf(conversation));
    }

    private static List<String> links(String page) {
        List<String> links = new ArrayList<>();
        Matcher link = LINK.matcher(page);
        while (link.find()) {
            String path = link.group(1).replace("&amp;", "&");
            if (path.startsWith("/") && !path.contains("sign-out") && !links.contains(path)) {
                links.add(path);
            }
        }
        return links;
    }

    private static void assertSafe(String what, Answer answer) {
        assertThat(answer.header("X-Content-Type-Options")).as(what).isEqualTo("nosniff");
        assertThat(answer.header("Referrer-Policy")).as(what).isEqualTo("same-origin");
        assertThat(answer.headers().allValues("Content-Security-Policy")).as(what).hasSize(1)
            .allMatch(policy -> policy.contains("frame-ancestors"));
        boolean isFile = what.contains("/assets/") || what.contains("/jakarta.faces.resource/")
            || what.contains("favicon");
        assertThat(answer.header("Cache-Control")).as(what).contains(isFile && answer.status() < 400 ? "" : "no-store");
        assertThat(answer.headers().map().toString()).as(what).doesNotContainPattern(SERVER);
        answer.headers().allValues("Set-Cookie").forEach(cookie ->
            assertThat(cookie).as(what).containsIgnoringCase("httponly").containsIgnoringCase("samesite"));
    }
}
