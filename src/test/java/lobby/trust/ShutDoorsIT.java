package lobby.trust;

import static lobby.testing.Personas.OLGA;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import lobby.account.ApiTokenService;
import lobby.administration.StaffAccountService;
import lobby.administration.residents.ResidentAccountService;
import lobby.security.door.Scope;
import lobby.testing.Answer;
import lobby.testing.ApiClient;
import lobby.testing.OpenLine;
import org.junit.jupiter.api.Test;

/** RC-08: whoever is signed out or shut out, or whose token is revoked, is out at every door within a second. */
class ShutDoorsIT extends RevocationTest {

    private static final int SHUT = 1008;

    @Inject StaffAccountService accounts;
    @Inject ResidentAccountService residents;
    @Inject ApiTokenService tokens;

    @Test
    void whoever_signs_out_is_out_everywhere() throws Exception {
        UUID conversation = say("Which gate?");
        ApiClient browser = comingIn(cast().colleague());
        String cursor = cursor(browser);
        try (OpenLine line = listening(browser)) {
            String door = browser.cookie("LOBBY_DOOR");

            browser.delete("/api/session").require(204);

            assertThat(line.next("bye").getString("reason")).isEqualTo("SIGNED_OUT");
            assertThat(line.closeCode()).isEqualTo(SHUT);
            assertShut(browser.with("Cookie", "LOBBY_DOOR=" + door), conversation, cursor);
        }
    }

    @Test
    void signing_out_of_one_browser_leaves_the_other() throws Exception {
        String login = cast().colleague();
        ApiClient one = comingIn(login);
        ApiClient other = comingIn(login);
        try (OpenLine line = listening(other)) {
            one.delete("/api/session").require(204);
            UUID conversation = say("Which gate?");

            assertThat(line.next("message").getString("conversation")).isEqualTo(conversation.toString());
        }
    }

    @Test
    void whoever_is_deactivated_is_out_everywhere() throws Exception {
        UUID conversation = say("Which gate?");
        String login = cast().colleague();
        ApiClient browser = comingIn(login);
        ApiClient system = token(login);
        String cursor = cursor(browser);
        try (OpenLine page = listening(browser); OpenLine machine = listening(system)) {
            as(OLGA, () -> accounts.deactivate(cast().id(login)));
            long start = System.nanoTime();

            assertThat(page.closeCode()).isEqualTo(SHUT);
            assertThat(machine.closeCode()).isEqualTo(SHUT);
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(A_SECOND);
            assertShut(browser, conversation, cursor);
            assertShut(system, conversation, cursor);
        }
    }

    @Test
    void a_resident_who_is_shut_out_is_out_everywhere() throws Exception {
        String login = cast().neighbour();
        UUID own = cast().booking(cast().event("Quiz"), login);
        UUID conversation = say(own, "Which gate?");
        ApiClient browser = comingIn(login);
        ApiClient system = token(login);
        try (OpenLine page = listening(browser); OpenLine machine = listening(system)) {
            as(OLGA, () -> residents.shutOut(cast().id(login)));

            assertThat(page.closeCode()).isEqualTo(SHUT);
            assertThat(machine.closeCode()).isEqualTo(SHUT);
            assertShut(browser, conversation, "");
            assertShut(system, conversation, "");
        }
    }

    @Test
    void a_token_that_is_revoked_opens_nothing_and_closes_what_it_opened() throws Exception {
        UUID conversation = say("Which gate?");
        String login = cast().colleague();
        ApiClient system = token(login);
        try (OpenLine machine = listening(system)) {
            as(login, () -> tokens.list().forEach(token -> tokens.revoke(token.id())));

            assertThat(machine.closeCode()).isEqualTo(SHUT);
            assertShut(system, conversation, "");
        }
    }

    /** Not signed in: each door says so, and shows nothing. */
    private static void assertShut(ApiClient who, UUID conversation, String cursor) {
        for (String path : List.of("/api/conversations/" + conversation,
            "/api/conversations/%s/messages".formatted(conversation), "/api/conversations?limit=1&cursor=" + cursor,
                "/api/bookings", "/api/search?q=gate", "/api/me")) {
            assertThat(who.get(path).status()).as(path).isEqualTo(401);
        }
        Answer page = who.get("/conversations?id=" + conversation);
        assertThat(page.status()).isEqualTo(302);
        assertThat(page.header("Location")).contains("/sign-in");
        assertThat(page.body()).doesNotContain("gate");
    }

    private ApiClient token(String login) throws Exception {
        return anonymous().with("Authorization",
            "Bearer " + as(login, () -> tokens.make("A system", 1, Set.of(Scope.values()))));
    }
}
