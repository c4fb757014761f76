package lobby.trust;

import static java.nio.charset.StandardCharsets.UTF_8;
import static lobby.testing.Personas.OLGA;
import static lobby.testing.Personas.RUTH;
import static lobby.testing.Personas.SAM;
import static lobby.testing.Personas.TESS;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.logging.Logger;
import java.util.stream.Stream;
import lobby.testing.Answer;
import lobby.testing.ApiClient;
import lobby.trust.Doors.Door;
import org.junit.jupiter.api.Test;

/** BI-14, BI-15, BI-18 and BI-25: questions that nobody would ask who wants an answer. */
class BadQuestionIT extends TrustTest {

    private static final Logger LOGGER = Logger.getLogger(BadQuestionIT.class.getName());

    /** BI-14 */
    @Test
    void what_is_no_id_is_as_unknown_as_an_id_of_nothing() {
        UUID conversation = started(RUTH);
        List<String> others = List.of(conversation.toString(), bookingOf(conversation).toString(), cast().id(RUTH)
            .toString(), cast().pier().toString());
        List<Long> before = stored();
        Doors.built().all().stream().filter(door -> door.place().contains("{id}")).forEach(door -> {
            Stream.concat(Hostile.IDS.stream(), Stream.of(others.get(2), others.get(3), others.get(0) + ".",
                others.get(1) + "%20", others.get(0) + "%2F", others.get(1) + "%00")).forEach(id -> {
                    Answer answer = ask(as(OLGA), door, id);

                    assertThat(answer).as("%s %s", door, id).matches(one ->
                        Set.of(400, 404, 414).contains(one.status()) || isOfTheServersOwn(one, id));
                    assertThat(answer.body()).doesNotContain("Exception", "at lobby.");
                });
        });
        assertThat(ask(as(OLGA), new Door("GET", "/api/conversations/{id}"), others.get(1)).status()).isEqualTo(404);
        assertThat(ask(as(OLGA), new Door("GET", "/api/bookings/{id}"), others.get(0)).status()).isEqualTo(404);
        assertThat(stored()).isEqualTo(before);
        assertHealthy();
    }

    /** BI-15 */
    @Test
    void what_is_looked_for_is_taken_literally() {
        UUID certain = started(RUTH);
        UUID other = started(RUTH);
        says(as(RUTH), certain, "We are 100 % sure of gate A_B, it's C\\D.").require(201);
        says(as(RUTH), other, "We are 100 times sure of gate AxB, its CD.").require(201);

        for (String sign : List.of("%", "_", "'", "\\")) {
            List<String> found = patiently(() -> as(TESS).get("/api/conversations?limit=100&q=" + encoded(sign)))
                .require(200).json()
                .getJsonArray("conversations").stream().map(row -> row.asJsonObject().getString("id")).toList();

            assertThat(found).as(sign).contains(certain.toString()).doesNotContain(other.toString());
        }
    }

    /** BI-15: how long it took goes to the log; what a machine has to do besides is not the search's fault. */
    @Test
    void whatever_is_looked_for_nothing_breaks() {
        List<ApiClient> lookers = cast().colleagues(10).stream().map(this::comingIn).toList();
        List<String> queries = Stream.concat(Hostile.QUERIES.stream(), Stream.concat(Hostile.MARKUP.stream(),
            Stream.of("gate ".repeat(1000), "%".repeat(2000), "a".repeat(5000)))).toList();
        long slowest = 0;
        for (int index = 0; index < queries.size(); index++) {
            ApiClient looker = lookers.get(index % lookers.size());
            for (String path : List.of("/api/conversations?q=", "/api/bookings?q=", "/api/search?q=")) {
                String asked = path + encoded(queries.get(index));
                long start = System.nanoTime();
                assertThat(patiently(() -> looker.get(asked)).status()).as(asked).isEqualTo(200);
                slowest = Math.max(slowest, (System.nanoTime() - start) / 1_000_000);
            }
        }
        long most = slowest;
        LOGGER.info(() -> "the slowest search took %d ms".formatted(most));
    }

    /** BI-02, in an address. */
    @Test
    void an_address_that_is_no_text_is_refused() {
        for (String path : List.of("/api/conversations?q=", "/api/bookings?q=", "/api/search?q=", "/api/bookings?from=",
            "/api/bookings?cursor=", "/api/conversations?cursor=", "/api/conversations?location=",
                "/api/conversations?state=")) {
            for (String bytes : List.of("%00", "a%00b")) {
                assertRefused(patiently(() -> as(SAM).get(path + bytes)), "UNREADABLE_TEXT", "UNKNOWN", "OUT_OF_RANGE",
                    "INVALID");
            }
            assertThat(patiently(() -> as(SAM).get(path + "%ED%A0%80%FF")).status()).isIn(200, 400, 404);
        }
        assertHealthy();
    }

    /** BI-18 */
    @Test
    void a_page_is_as_large_as_pages_are() {
        UUID conversation = started(RUTH);
        for (String limit : List.of("0", "-1", "-2147483648")) {
            assertThat(as(RUTH).get(messages(conversation) + "?limit=" + limit).require(200).json()
                .getJsonArray("messages")).hasSize(1);
            assertThat(as(SAM).get("/api/bookings?limit=" + limit).require(200).json().getJsonArray("bookings"))
                .hasSize(1);
            assertThat(as(SAM).get("/api/conversations?limit=" + limit).require(200).json()
                .getJsonArray("conversations")).hasSize(1);
        }
        assertThat(as(OLGA).get("/api/bookings?limit=1000000000").require(200).json().getJsonArray("bookings").size())
            .isLessThanOrEqualTo(100);
        for (String limit : List.of("99999999999", "1e9", "ten", "0x10")) {
            assertRefused(as(RUTH).get(messages(conversation) + "?limit=" + limit), "UNKNOWN", "INVALID");
        }
    }

    /** BI-18 */
    @Test
    void a_cursor_leads_nowhere_else_than_where_it_was_given_out() {
        for (String cursor : List.of("x", "!!", "0", "-1", encoded("2026-05-04T12:00:00Z"),
            base64("2026-05-04T12:00:00Z"), base64("+1000000000-12-31T23:59:59Z " + UUID.randomUUID()), base64("-1"),
            base64("99999999999"), base64("1 or 1=1"), base64("\0"), base64("1;delete from message"))) {
            assertRefused(as(SAM).get("/api/conversations?cursor=" + cursor), "UNKNOWN");
            assertRefused(as(SAM).get("/api/bookings?cursor=" + cursor), "UNKNOWN");
        }
        started(RUTH);
        String forged = base64("2999-01-01T00:00:00Z ffffffff-ffff-ffff-ffff-ffffffffffff");
        assertThat(as(RUTH).get("/api/conversations?cursor=" + forged).require(200).json().getJsonArray("conversations")
            .stream()
            .map(row -> row.asJsonObject().getJsonObject("customer").getString("name")).distinct())
                .containsOnly(RUTH.fullName());
    }

    /** BI-18 */
    @Test
    void nothing_comes_after_what_was_not_said_yet() {
        UUID conversation = started(RUTH);

        for (String after : List.of("1", "2", "1000000000000", "9223372036854775807")) {
            JsonObject page = as(RUTH).get(messages(conversation) + "?after=" + after).require(200).json();
            assertThat(page.getJsonArray("messages")).isEmpty();
            assertThat(page.getBoolean("complete")).isTrue();
        }
        for (String before : List.of("1", "0", "-1", "-9223372036854775808")) {
            JsonObject page = as(RUTH).get(messages(conversation) + "?before=" + before).require(200).json();
            assertThat(page.getJsonArray("messages")).isEmpty();
            assertThat(page.getBoolean("complete")).isTrue();
        }
        assertThat(as(RUTH).get(messages(conversation) + "?after=-9223372036854775808").json().getJsonArray("messages"))
            .hasSize(1);
    }

    /** BI-25 */
    @Test
    void a_time_that_never_is_is_refused() {
        for (String moment : List.of("2026-02-29T12:00:00Z", "2026-13-01T00:00:00Z", "yesterday",
            "9999-12-31T23:59:60Z", "%2B1000000000-12-31T23:59:59Z", "-1000000000-01-01T00:00:00Z", "2026-05-04", "1e9",
                "<script>", "24:00")) {
            assertRefused(as(SAM).get("/api/bookings?from=" + moment.replace("<", "%3C").replace(">", "%3E")),
                "OUT_OF_RANGE");
            assertRefused(as(SAM).get("/api/bookings?to=" + moment.replace("<", "%3C").replace(">", "%3E")),
                "OUT_OF_RANGE");
        }
        as(SAM).get("/api/bookings?from=2028-02-29T12:00:00Z&to=2026-01-01T00:00:00Z").require(200);
    }

    /** BI-25: whatever somebody says they read, they get words. */
    @Test
    void a_language_that_nobody_speaks_is_answered_in_one_that_we_do() {
        for (String language : List.of("<script>alert(1)</script>", "xx-YY;q=1e9", "*", "a".repeat(3000), "fr;q=abc",
            "../../etc", "#{7777*7777}")) {
            Answer answer = anonymously().with("Accept-Language", language).get("/api/me");

            assertThat(answer.status()).as(language).isIn(401, 400);
            assertThat(answer.body()).doesNotContain("<script>", "60481729", "Exception");
        }
    }

    private static Answer ask(ApiClient who, Door door, String id) {
        String body = door.place().endsWith("messages") ? message("Hello")
            : door.kind().matches("PUT|POST") ? "{\"upTo\":1}" : "";
        String path = door.place().replace("{id}", id).replaceAll("\\{[^}]+}", "1");
        return patiently(() -> body.isEmpty() ? who.ask(door.kind(), path, BodyPublishers.noBody())
            : who.with("Content-Type", "application/json").ask(door.kind(), path, BodyPublishers.ofString(body)));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, UTF_8);
    }

    private static String base64(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(UTF_8));
    }
}
