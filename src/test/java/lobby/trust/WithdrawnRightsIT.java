package lobby.trust;

import static lobby.testing.Personas.OLGA;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import lobby.administration.StaffAccountService;
import lobby.security.Area;
import lobby.security.Level;
import lobby.testing.ApiClient;
import lobby.testing.OpenLine;
import org.junit.jupiter.api.Test;

/** RC-08: whoever loses a permission sees and hears nothing new within a second, and goes on with what they keep. */
class WithdrawnRightsIT extends RevocationTest {

    @Inject StaffAccountService accounts;

    @Test
    void whose_permissions_are_taken_away_sees_and_hears_nothing_new() throws Exception {
        UUID conversation = say("Which gate?");
        String login = cast().colleague();
        ApiClient browser = comingIn(login);
        browser.get("/conversations?id=" + conversation).require(200);
        String cursor = cursor(browser);
        try (OpenLine line = listening(browser); OpenLine control = listening(comingIn(cast().colleague()))) {
            grant(login, Map.of(Area.VISITORS, Level.MANAGE));
            say("Nobody is to hear this");

            assertThat(control.next("message").getString("conversation")).isEqualTo(conversation.toString());
            assertThat(line.hearsNo("message", A_SECOND)).isTrue();
            assertHidden(browser, conversation, cursor);
        }
    }

    @Test
    void who_may_only_look_can_look_and_nothing_else() throws Exception {
        UUID conversation = say("Which gate?");
        String login = cast().colleague();
        ApiClient browser = comingIn(login);
        try (OpenLine line = listening(browser)) {
            grant(login, Map.of(Area.CONVERSATIONS, Level.VIEW));
            say("Whoever may look may hear this");

            assertThat(line.next("message").getInt("number")).isEqualTo(2);
            browser.get("/api/conversations/" + conversation).require(200);
            browser.post("/api/conversations/%s/messages".formatted(conversation),
                "{\"clientId\":\"%s\",\"text\":\"Hello\"}".formatted(UUID.randomUUID())).require(403);
            browser.post("/api/conversations/%s/close".formatted(conversation)).require(403);
            browser.post("/api/conversations/%s/typing".formatted(conversation)).require(403);
        }
    }

    @Test
    void who_is_moved_to_another_location_sees_and_hears_nothing_new_of_the_first() throws Exception {
        UUID conversation = say("Which gate?");
        String login = cast().colleague();
        ApiClient browser = comingIn(login);
        String cursor = cursor(browser);
        try (OpenLine line = listening(browser); OpenLine control = listening(comingIn(cast().colleague()))) {
            as(OLGA, () -> accounts.assign(cast().id(login), Map.of(cast().mill(), group(login))));
            say("Nobody is to hear this");

            control.next("message");
            assertThat(line.hearsNo("message", A_SECOND)).isTrue();
            assertHidden(browser, conversation, cursor);
        }
    }

    /** Signed in, and none of their business any more. */
    private static void assertHidden(ApiClient who, UUID conversation, String cursor) {
        assertThat(who.get("/api/conversations/" + conversation).status()).isEqualTo(404);
        assertThat(who.get("/api/conversations/%s/messages".formatted(conversation)).status()).isEqualTo(404);
        assertThat(who.get("/api/conversations?limit=100&cursor=" + cursor).require(200).body())
            .doesNotContain(conversation.toString(), "The Pier");
        assertThat(who.get("/api/conversations?q=gate").body()).doesNotContain(conversation.toString());
        assertThat(who.get("/conversations?id=" + conversation).body())
            .doesNotContain("Which gate?", "Nobody is to hear");
    }
}
