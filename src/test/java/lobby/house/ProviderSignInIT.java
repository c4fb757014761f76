package lobby.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import lobby.testing.Answer;
import lobby.testing.ApiClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** Coming in by the house's provider of sign-in. */
class ProviderSignInIT extends HouseTest {

    @AfterEach
    void signs_rightly_again() {
        house.provider.answersWith(Identity.RIGHT);
    }

    @Test
    void who_signs_in_there_is_in_here_and_where_they_wanted_to_go() {
        house.provider.signsIn("u-1", "tara@house.example", true, "Front Desk");
        ApiClient tara = house.browser();

        Answer back = Browsing.comesBack(tara, "/conversations?state=open");

        assertThat(back.status()).isEqualTo(302);
        assertThat(back.header("Location")).endsWith("/conversations?state=open");
        assertThat(tara.get("/api/me").require(200).json().getJsonObject("person").getString("name"))
            .isEqualTo("Somebody u-1");
        assertThat(house.groupOf("tara@house.example")).isEqualTo("Front desk");
    }

    @Test
    void the_sign_in_page_offers_it_beside_passwords() {
        Answer page = house.browser().get("/sign-in?next=%2Fconversations").require(200);

        assertThat(page.body()).contains("/sign-in/house?next=%2Fconversations").contains("id=\"signIn:password\"");
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "RIGHT")
    void what_is_forged_too_old_or_for_somebody_else_is_not_believed(Identity forged) {
        house.provider.signsIn("u-2", "uma@house.example", true, "front desk");
        house.provider.answersWith(forged);
        ApiClient uma = house.browser();

        Answer back = Browsing.comesBack(uma, "/");

        assertThat(back.header("Location")).endsWith("/sign-in?why=HOUSE_REFUSED");
        uma.get("/api/me").require(401);
        assertThat(uma.get("/sign-in?why=HOUSE_REFUSED").require(200).body()).contains("did not work");
    }

    @Test
    void an_answer_to_another_browser_or_to_nobody_or_twice_lets_nobody_in() {
        house.provider.signsIn("u-3", "vera@house.example", true, "front desk");
        ApiClient vera = house.browser();
        String answer = Browsing.provided(vera, "/");

        ApiClient another = house.browser();
        assertThat(another.get(answer).header("Location")).endsWith("/sign-in?why=HOUSE_REFUSED");
        Browsing.provided(another, "/");
        assertThat(another.get(answer).header("Location")).endsWith("/sign-in?why=HOUSE_REFUSED");
        another.get("/api/me").require(401);

        String hers = Browsing.provided(vera, "/");
        vera.get(hers).require(302);
        vera.get("/api/me").require(200);
        assertThat(vera.get(hers).header("Location")).endsWith("/sign-in?why=HOUSE_REFUSED");
    }

    @Test
    void an_address_that_nobody_verified_makes_nobody_somebody_else() {
        house.provider.signsIn("u-4", "margit@harbourline.example", false, "front desk");
        ApiClient impostor = house.browser();

        assertThat(Browsing.comesBack(impostor, "/").header("Location")).endsWith("/sign-in?why=NOT_ADMITTED");
        impostor.get("/api/me").require(401);
    }

    @Test
    void nobody_is_sent_anywhere_but_to_pages_of_ours() {
        house.provider.signsIn("u-5", "will@house.example", true, "front desk");

        assertThat(URI.create(Browsing.comesBack(house.browser(), "//evil.example/").header("Location")).getPath())
            .isEqualTo(house.base().getPath());
    }

    @Test
    void who_signs_out_here_is_sent_to_sign_out_there() {
        house.provider.signsIn("u-8", "zoe@house.example", true, "front desk");
        ApiClient zoe = house.browser();
        Browsing.comesBack(zoe, "/").require(302);

        Answer out = zoe.with("Origin", "http://" + house.base().getAuthority()).post("/sign-out");

        assertThat(out.header("Refresh")).startsWith("0;url=" + house.provider.issuer() + "/logout?")
            .contains("id_token_hint=").contains("post_logout_redirect_uri=");
        zoe.get("/api/me").require(401);
    }

    @Test
    void the_database_has_nothing_of_it_in_the_clear() {
        house.provider.signsIn("u-9", "abel@house.example", true, "front desk");
        ApiClient abel = house.browser();
        Browsing.comesBack(abel, "/").require(302);

        assertThat(house.text("select identity || refresh from house_session limit 1")).doesNotContain("eyJ")
            .hasSizeGreaterThan(100);
    }
}
