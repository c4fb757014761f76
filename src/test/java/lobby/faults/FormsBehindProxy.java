package lobby.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import lobby.testing.ApiClient;
import lobby.testing.FacesForm;
import org.junit.jupiter.api.Test;

/** A form knows only the node that showed it: the proxy brings the same browser back to that. */
abstract class FormsBehindProxy {

    private static final String PAGE = "/my/profile";
    private static final String FORM = "you";
    private static final String FIELD = "you:phone";

    @Test
    void what_was_typed_comes_to_the_node_that_asked_for_it() {
        for (String login : List.of("elena", "kofi", "amelie", "ingrid")) {
            ApiClient page = ProxyIT.signedIn(login);
            for (int time = 0; time < 4; time++) {
                String phone = "+1 416 555 020" + time;

                typed(page, phone).submit();

                assertThat(stored(page)).isEqualTo(phone);
            }
        }
    }

    @Test
    void where_that_node_is_gone_the_page_is_opened_anew() {
        ApiClient page = ProxyIT.signedIn("elena");
        try {
            ProxyIT.lobby.proxy.sendOnly(ProxyIT.REQUESTS, 1);
            String before = stored(page);
            FacesForm form = typed(page, "+1 416 555 0299");

            ProxyIT.lobby.proxy.sendOnly(ProxyIT.REQUESTS, 2);

            assertThat(form.submit().require(302).header("Location")).endsWith(PAGE);
            assertThat(stored(page)).isEqualTo(before);
            typed(page, "+1 416 555 0298").submit();
            assertThat(stored(page)).isEqualTo("+1 416 555 0298");
        } finally {
            ProxyIT.toBoth();
        }
    }

    private static FacesForm typed(ApiClient page, String phone) {
        FacesForm form = FacesForm.of(page, PAGE, FORM);
        return form.with(FIELD, phone).with(form.button(), "");
    }

    private static String stored(ApiClient page) {
        return FacesForm.of(page, PAGE, FORM).field(FIELD);
    }
}
