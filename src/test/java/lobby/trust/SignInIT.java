package lobby.trust;

import static lobby.testing.Personas.BLAKE;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.UUID;
import lobby.testing.Answer;
import lobby.testing.ApiClient;
import lobby.testing.EveryServer;
import lobby.testing.FacesForm;
import lobby.testing.People;
import org.junit.jupiter.api.Test;

/**
 * SEC-04, from outside: whoever guesses does not learn what was wrong. How often one may guess, and that it takes as
 * long, is tried by {@code ThrottleIT}; that nothing stays open of before, by {@code DoorIT}.
 */
@EveryServer
class SignInIT extends TrustTest {

    @Test
    void names_that_nobody_has_or_that_are_shut_out_are_answered_like_a_wrong_password() {
        String known = cast().neighbour();
        String deactivated = cast().colleague();
        sql().update("update person set deactivated_at = now() where login = ?", deactivated);

        List<Answer> answers = List.of(refused(known, "wrong"), refused("nobody-" + UUID.randomUUID(), "wrong"),
            refused(deactivated, People.PASSWORD), refused(deactivated, "wrong"),
            refused(BLAKE.login(), People.PASSWORD), refused("' or '1'='1", "wrong"),
            refused("x".repeat(300), "wrong"), refused(known + " ", ""));

        assertThat(answers).extracting(SignInIT::said).containsOnly(said(answers.get(0)));
    }

    @Test
    void the_page_says_the_same_of_all_of_them() {
        String known = cast().neighbour();

        String wrong = said(known, "wrong");

        assertThat(said("nobody-" + UUID.randomUUID(), "wrong")).isEqualTo(wrong);
        assertThat(said(BLAKE.login() + UUID.randomUUID(), People.PASSWORD)).isEqualTo(wrong);
        assertThat(wrong).isNotBlank();
    }

    @Test
    void whoever_signs_in_gets_another_session_and_a_cookie_for_us_alone() {
        ApiClient browser = anonymously();
        browser.get("/sign-in").require(200);
        String before = browser.cookie("JSESSIONID");

        Answer in = FacesForm.of(browser, "/sign-in", "signIn").with("signIn:name", cast().neighbour())
            .with("signIn:password", People.PASSWORD).with("signIn:enter", "enter").submit().require(302);

        assertThat(in.headers().allValues("Set-Cookie")).anyMatch(cookie -> cookie.startsWith("LOBBY_DOOR=")
            && cookie.contains("HttpOnly") && cookie.contains("SameSite=Lax"));
        assertThat(in.header("Location")).doesNotContain("jsessionid");
        browser.get("/my/home").require(200);
        assertThat(browser.cookie("JSESSIONID")).isNotEqualTo(before);
    }

    /** A session that somebody else chose is nobody's. */
    @Test
    void a_session_that_was_chosen_by_somebody_else_is_not_taken_over() {
        String chosen = "0123456789abcdef0123456789ab";
        Answer in = anonymously().with("Cookie", "JSESSIONID=" + chosen).post("/api/session",
            "{\"name\":\"%s\",\"password\":\"%s\"}".formatted(cast().neighbour(), People.PASSWORD)).require(204);

        assertThat(in.headers().allValues("Set-Cookie").toString()).doesNotContain(chosen);
        assertThat(anonymously().with("Cookie", "JSESSIONID=" + chosen).get("/api/me").status()).isEqualTo(401);
        assertThat(anonymously().get("/my/home;jsessionid=" + chosen).status()).isIn(302, 400, 404);
    }

    @Test
    void passwords_are_hashed_as_slowly_as_they_should_be() {
        assertThat(sql().column("""
            select distinct substring(password_hash from '^[^:]+:[0-9]+:') from credential where password_hash <> ?
            """, People.QUICK_HASH)).isNotEmpty().allSatisfy(hash -> {
                String[] parts = hash.toString().split(":");
                assertThat(parts[0]).isEqualTo("PBKDF2WithHmacSHA512");
                assertThat(Integer.parseInt(parts[1])).isGreaterThanOrEqualTo(210_000);
            });
    }

    /** Without its number, and how many tries are left. */
    private static JsonObject said(Answer answer) {
        return Json.createObjectBuilder(answer.require(401).json()).remove("reference").remove("detail").build();
    }

    private Answer refused(String name, String password) {
        return anonymously().post("/api/session",
            Json.createObjectBuilder().add("name", name).add("password", password).build().toString());
    }

    /** What the page says. */
    private String said(String name, String password) {
        String page = FacesForm.of(anonymously(), "/sign-in", "signIn").with("signIn:name", name)
            .with("signIn:password", password).with("signIn:enter", "enter").submit().body();
        assertThat(page).contains("role=\"alert\"");
        return page.replaceAll("(?s).*role=\"alert\"[^>]*>(.*?)</div>.*", "$1");
    }
}
