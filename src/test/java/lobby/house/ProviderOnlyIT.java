package lobby.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import lobby.testing.Answer;
import lobby.testing.ApiClient;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A house where nobody has a password with Lobby. */
class ProviderOnlyIT {

    private static HouseStage house;

    @BeforeAll
    static void only_the_provider_lets_anybody_in() throws Exception {
        house = HouseStage.start("provider", Map.of("LOBBY_SIGN_IN_LOCAL", "false", "LOBBY_LDAP_URL", "",
            "LOBBY_OIDC_TRUST_EMAIL", "true"));
    }

    @AfterAll
    static void stop() throws Exception {
        house.close();
    }

    @Test
    void a_password_that_was_right_before_is_wrong() {
        Browsing.signIn(house.browser(), "margit", "lobby-demo").require(401);
    }

    @Test
    void whoever_comes_is_led_straight_to_the_provider_and_by_it_to_where_they_wanted() {
        house.provider.signsIn("o-1", "margit@harbourline.example", false);
        ApiClient margit = house.browser();

        String asked = margit.get("/settings/house").require(302).header("Location");
        String led = margit.get(asked).require(302).header("Location");
        assertThat(led).contains("/sign-in/house?next=%2Fsettings%2Fhouse");
        String provided = margit.get(margit.get(led).require(302).header("Location")).require(302).header("Location");

        assertThat(margit.get(provided).require(302).header("Location")).endsWith("/settings/house");
        margit.get("/settings/house").require(200);
    }

    @Test
    void who_has_signed_out_stays_out_and_sees_no_field_for_a_password() {
        Answer page = house.browser().get("/sign-in?out=true").require(200);

        assertThat(page.body()).contains("You are signed out").contains("/sign-in/house").doesNotContain("signIn:password");
    }

    @Test
    void who_came_in_by_the_provider_changes_their_password_there() {
        house.provider.signsIn("o-2", "nadia@harbourline.example", false);
        ApiClient nadia = house.browser();
        Browsing.comesBack(nadia, "/").require(302);

        assertThat(nadia.get("/profile").require(200).body()).contains("Your organisation keeps your password");
    }
}
