package lobby.account.web;

import static lobby.security.Area.CONVERSATIONS;
import static lobby.security.Level.MANAGE;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.net.CookieManager;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import lobby.administration.StaffAccountService;
import lobby.testing.Answer;
import lobby.testing.ApiClient;
import lobby.testing.ContainerTest;
import lobby.testing.FacesForm;
import lobby.testing.inside.OwnHouse;
import lobby.testing.inside.OwnHouse.House;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** LK-17 */
class ActivatePageIT extends ContainerTest {

    @Inject StaffAccountService staff;
    @Inject OwnHouse houses;

    private ApiClient browser;
    private String email;
    private String link;

    @BeforeEach
    void somebody_new_with_a_link() throws Exception {
        House house = houses.build();
        UUID desk = houses.group(house, "Desk", Map.of(CONVERSATIONS, MANAGE));
        browser = new ApiClient(base(), new CookieManager());
        email = "new-" + house.mark() + "@example.com";
        UUID newcomer = as(house.owner(), () -> staff.create(
            "New One", email, Locale.ENGLISH, Map.of(house.east(), desk)));
        link = as(house.owner(), () -> staff.activationLink(newcomer));
    }

    @Test
    void whoever_has_the_link_sets_a_password_and_is_in() {
        assertThat(browser.get(link).require(200).body()).contains("Welcome");

        Answer answer = post("a long password");

        assertThat(answer.status()).isEqualTo(302);
        assertThat(browser.get("api/me").require(200).json().getJsonObject("person").getString("name"))
            .isEqualTo("New One");
        people().anew(email, "a long password");
        assertThat(browser.get(link).status()).isEqualTo(410);
    }

    @Test
    void a_password_that_is_too_weak_leaves_the_link_as_good_as_it_was() {
        assertThat(post("short").body()).contains("at least 10 characters");
        assertThat(post("a long password").status()).isEqualTo(302);
    }

    @Test
    void a_link_that_nobody_made_says_so() {
        Answer answer = browser.get("activate?key=nothing");

        assertThat(answer.status()).isEqualTo(410);
        assertThat(answer.body()).contains("This link has run out");
    }

    private Answer post(String password) {
        FacesForm form = FacesForm.of(browser, link, "activate");
        return form.with("activate:password", password).with("activate:enter", "").submit();
    }
}
