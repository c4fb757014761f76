package lobby.web.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import lobby.testing.Answer;
import lobby.testing.ApiClient;
import lobby.testing.ApiTest;
import lobby.testing.EveryServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What every door does to who is not signed in, and what every answer says to browsers. SEC-01, SEC-06, SEC-12 */
@EveryServer
class SafetyIT extends ApiTest {

    @ParameterizedTest
    @ValueSource(strings = {"api/me", "api/nothing", "api/session/ping", "api/bookings", "api/me/", "assets/../api/me"})
    void who_is_not_signed_in_is_told_so_where_machines_ask(String path) {
        Answer answer = anonymously().get(path);

        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.code()).isEqualTo("SIGN_IN_FIRST");
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.json().getString("reference")).isNotBlank();
    }

    @ParameterizedTest
    @CsvSource({
        "bookings?q=Yoga%20mat&view=table, /sign-in?next=%2Fbookings%3Fq%3DYoga%2520mat%26view%3Dtable",
        "'', /sign-in",
        "my/home, /sign-in?next=%2Fmy%2Fhome",
        "nothing-here, /sign-in?next=%2Fnothing-here",
        "resources/js/api.js, /sign-in?next=%2Fresources%2Fjs%2Fapi.js",
        "residents.csv, /sign-in?next=%2Fresidents.csv"})
    void who_is_not_signed_in_is_led_to_the_sign_in_page_where_people_ask(String path, String location) {
        Answer answer = anonymously().get(path);

        assertThat(answer.status()).isEqualTo(302);
        assertThat(answer.header("Location")).endsWith(location);
        assertThat(answer.body()).isEmpty();
    }

    @Test
    void a_page_that_asks_in_the_background_is_led_there_too() {
        Answer answer = anonymously().with("Faces-Request", "partial/ajax").post("bookings");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body()).contains("<redirect url=\"%ssign-in\"/>".formatted(base().getPath()))
            .doesNotContain("CDATA");
    }

    @ParameterizedTest
    @ValueSource(strings = {"sign-in", "api/me", "api/nothing", "bookings", "api/health/live", "nothing-here",
        "assets/x/nothing", "jakarta.faces.resource/nothing.css", "error/nothing", "api/openapi.yaml"})
    void every_answer_has_the_headers_that_browsers_obey(String path) {
        assertHeaders(anonymously().get(path));
        assertHeaders(as("nadia").get(path));
    }

    /** WildFly says it before any filter is asked, and then nothing else. */
    @ParameterizedTest
    @ValueSource(strings = {"WEB-INF/web.xml", "META-INF/MANIFEST.MF"})
    void what_nobody_may_see_is_unknown(String path) {
        Answer answer = as("nadia").get(path);

        assertThat(answer.status()).isEqualTo(404);
        if (!answer.body().contains("<body>404 - Not Found</body>")) {
            assertHeaders(answer);
        }
    }

    @Test
    void answers_to_who_is_signed_in_are_not_kept() {
        assertThat(as("nadia").get("api/me").header("Cache-Control")).isEqualTo("no-store");
        assertThat(as("nadia").get("api/nothing").header("Cache-Control")).isEqualTo("no-store");
        assertThat(as("nadia").get("bookings").header("Cache-Control")).contains("no-store");
    }

    @Test
    void a_page_has_one_policy_with_a_nonce_and_no_inline_script() {
        Answer page = anonymously().get("sign-in").require(200);

        assertThat(page.headers().allValues("Content-Security-Policy")).singleElement().asString()
            .contains("script-src 'self' 'nonce-").doesNotContain("script-src 'self' 'unsafe")
            .contains("frame-ancestors");
    }

    @Test
    void nothing_is_changed_for_a_page_that_is_not_ours() {
        ApiClient nadia = as("nadia");

        assertForged(nadia.without("X-Requested-With").post("api/nothing", "{}"));
        assertForged(nadia.with("X-Requested-With", "XMLHttpRequest").post("api/nothing", "{}"));
        assertForged(nadia.with("Origin", "http://evil.example").post("api/nothing", "{}"));
        assertForged(nadia.with("Origin", "null").post("api/nothing", "{}"));
        assertForged(nadia.with("Origin", "http://evil.example").delete("api/session"));
        assertForged(anonymously().with("Origin", "http://evil.example").post("api/session", "{}"));
        assertForged(nadia.with("Origin", "http://evil.example").post("bookings"));
        assertForged(nadia.with("Origin", "http://evil.example").post("sign-out"));
        assertThat(nadia.with("Origin", "http://" + base().getAuthority()).post("api/nothing", "{}").status())
            .isEqualTo(404);
        assertThat(nadia.get("api/me").status()).isEqualTo(200);
    }

    @Test
    void a_form_in_parts_is_only_taken_where_a_form_is_sent() {
        ApiClient nadia = as("nadia").with("Content-Type", "multipart/form-data; boundary=x");

        Answer answer = nadia.ask("GET", "bookings", BodyPublishers.ofString("--x\r\n\r\nhello\r\n--x--\r\n"));

        assertThat(answer.status()).isEqualTo(400);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "{\"name\":\"a\",\"password\":\"b\",\"role\":\"STAFF\"} | 400 | UNKNOWN_MEMBER",
        "{\"name\":\"a\",\"name\":\"b\",\"password\":\"b\"} | 400 | BROKEN_JSON",
        "{\"name\":\"a\" | 400 | BROKEN_JSON",
        "[] | 400 | BROKEN_JSON",
        "{\"name\":\"a\"} | 400 | MISSING_MEMBER",
        "{\"name\":[],\"password\":\"b\"} | 400 | WRONG_MEMBER",
        "{\"name\":\"\\u0000\",\"password\":\"b\"} | 400 | UNREADABLE_TEXT",
        "{\"name\":\"\\ud800\",\"password\":\"b\"} | 400 | UNREADABLE_TEXT"})
    void what_is_not_as_it_should_be_is_refused_with_a_code(String json, int status, String code) {
        Answer answer = anonymously().post("api/session", json);

        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.code()).isEqualTo(code);
    }

    @Test
    void too_much_is_not_read_to_its_end() {
        Answer answer = anonymously().post("api/session", "{\"name\":\"%s\"}".formatted("x".repeat(70_000)));

        assertThat(answer.status()).isEqualTo(413);
        assertThat(answer.code()).isEqualTo("TOO_LARGE");
    }

    @Test
    void another_type_or_method_than_the_right_one_is_a_problem_too() {
        assertThat(anonymously().with("Content-Type", "text/plain")
            .ask("POST", "api/session", BodyPublishers.ofString("x"))
            .code()).isEqualTo("WRONG_TYPE");
        assertThat(anonymously().put("api/session", "{}").code()).isEqualTo("WRONG_METHOD");
        assertThat(as("nadia").with("Accept", "image/png").get("api/me").code()).isEqualTo("NOT_ACCEPTABLE");
    }

    @Test
    void problems_come_in_the_language_of_who_asks() {
        assertThat(anonymously().with("Accept-Language", "fr").get("api/me").json().getString("detail"))
            .isEqualTo("Veuillez d’abord vous connecter.");
        assertThat(as("luc").with("Accept-Language", "en").get("api/nothing").json().getString("detail"))
            .startsWith("Introuvable");
    }

    private static void assertForged(Answer answer) {
        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.code()).isEqualTo("FORGED");
    }

    private static void assertHeaders(Answer answer) {
        assertThat(answer.header("X-Content-Type-Options")).as("of %d", answer.status()).isEqualTo("nosniff");
        assertThat(answer.header("Referrer-Policy")).isEqualTo("same-origin");
        assertThat(answer.headers().allValues("Content-Security-Policy")).hasSize(1);
        assertThat(answer.header("Content-Security-Policy")).contains("frame-ancestors");
        assertThat(answer.header("X-Frame-Options")).isEqualTo("SAMEORIGIN");
        assertThat(answer.header("Server")).doesNotContainPattern("\\d");
        assertThat(answer.header("X-Powered-By")).isEmpty();
    }
}
