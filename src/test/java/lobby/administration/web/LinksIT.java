package lobby.administration.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lobby.testing.Answer;
import lobby.testing.ApiClient;
import lobby.testing.ApiTest;
import lobby.testing.FacesForm;
import org.junit.jupiter.api.Test;

/** Where what administrators are handed leads. */
class LinksIT extends ApiTest {

    private static final String OWNER = "margit";

    @Test
    void a_resident_is_added_from_the_list_of_all_locations_too() {
        ApiClient owner = as(OWNER);
        Matcher add = Pattern.compile("href=\"(resident\\?location=[^\"&]*)\"")
            .matcher(owner.get("/settings/residents").require(200).body());

        assertThat(add.find()).isTrue();
        assertThat(owner.get("/settings/" + add.group(1)).require(200).body()).contains("id=\"form:email\"");
    }

    @Test
    void an_activation_link_says_where_lobby_is_though_nobody_configured_it() {
        FacesForm form = FacesForm.of(as(OWNER), "/settings/staff-member?id="
            + sql().id("select reference from person where login = 'bea'"), "account-form");

        Answer answer = form.with("account-form:link", "account-form:link").submit();

        assertThat(answer.require(200).body()).contains(">" + base() + "activate?key=");
    }
}
