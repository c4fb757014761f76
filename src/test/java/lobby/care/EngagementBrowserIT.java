package lobby.care;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static lobby.testing.browser.Screen.DESK;
import static lobby.testing.browser.Screen.PHONE;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.UUID;
import lobby.testing.DeskTest;
import org.junit.jupiter.api.Test;

/** Row LC-09: the panel beside a chat. */
class EngagementBrowserIT extends DeskTest {

    @Test
    void it_opens_beside_the_chat_narrows_down_and_closes_and_the_text_stays() {
        Page page = open(browse(NADIA, DESK), "care?id=" + chat());
        composer(page).fill("Half a sentence");
        page.locator("lobby-thread [data-past]").click();
        Locator panel = page.locator("aside.panel");
        assertThat(panel.getByRole(AriaRole.HEADING)).hasText("Engagement");
        assertThat(panel).containsText("Wrote to the team of Pier 9 Residences");
        assertThat(composer(page)).hasValue("Half a sentence");
        keep(page, "engagement-desk");

        link(panel, "Bookings").click();
        assertThat(panel).not().containsText("Wrote to the team");
        assertThat(panel.locator("ol.past li").first()).containsText("Booking");
        link(panel, "Close").click();
        assertThat(panel).hasCount(0);
        assertThat(composer(page)).hasValue("Half a sentence");
    }

    @Test
    void on_a_phone_it_comes_before_the_chat_and_leads_back() {
        Page page = open(browse("priya", PHONE), "care?id=" + chat());
        page.locator("lobby-thread [data-past]").click();
        Locator panel = page.locator("aside.panel");
        assertThat(panel).containsText("Wrote to the team of Pier 9 Residences");
        assertThat(panel).not().containsText("Booking");
        keep(page, "engagement-phone");
        panel.locator("[data-close-panel]").click();
        assertThat(composer(page)).isVisible();
    }

    /** Of somebody who books, too. */
    private String chat() {
        as("walter").post("/api/locations/%s/care/messages".formatted(pier()), """
            {"clientId":"%s","text":"Hello?"}""".formatted(UUID.randomUUID())).require(201);
        return as("walter").get("/api/locations/%s/care".formatted(pier())).require(200).json().getString("id");
    }

    private static Locator link(Locator in, String name) {
        return in.getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(name));
    }
}
