package lobby.care;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static lobby.testing.browser.Screen.DESK;
import static lobby.testing.browser.Screen.PHONE;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.UUID;
import lobby.testing.DeskTest;
import lobby.testing.Examples;
import lobby.testing.browser.Look;
import org.junit.jupiter.api.Test;

/** Two desks of Quay House have the same chat open, and the resident does not learn of it. */
class LookingBrowserIT extends DeskTest {

    private final String mark = UUID.randomUUID().toString().replaceAll("[^a-z]", "");

    @Test
    void two_who_look_at_one_chat_see_each_other_until_one_goes() {
        String chat = as("liam").post(in("api/locations/{quay}/care/messages"), """
            {"clientId":"%s","text":"%s"}""".formatted(UUID.randomUUID(), "My badge again " + mark)).require(201).json()
            .getString("conversation");
        Page margits = open(browse(MARGIT, DESK), "care?id=" + chat);
        assertThat(bubble(margits, mark)).isVisible();
        Page graces = open(browse("grace", PHONE), "care?id=" + chat);

        assertThat(looking(margits)).hasText("Grace Mbeki is looking at this, too");
        assertThat(looking(graces)).hasText("Margit Aalto is looking at this, too");
        keep(margits, "care-looking-DESK");
        keep(graces, "care-looking-PHONE");
        assertAccessible(margits);
        assertThat(Look.faults(margits)).isEmpty();
        assertThat(Look.faultsByTouch(graces)).isEmpty();
        Page liam = open(browse("liam", PHONE), in("my/thread?team={quay}"));
        assertThat(bubble(liam, mark)).isVisible();
        composer(margits).pressSequentially("Com");
        assertThat(graces.locator("lobby-thread .typing .dots")).isVisible();
        assertThat(liam.locator("lobby-thread .typing .dots")).isVisible();
        assertThat(liam.locator("lobby-thread")).not().containsText("looking");

        open(graces, "care");
        assertThat(looking(margits)).hasCount(0);
    }

    private static Locator looking(Page page) {
        return page.locator("lobby-thread .looking .cut");
    }

    private static String in(String address) {
        return new Examples(sql()).in(address);
    }
}
