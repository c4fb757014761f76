package lobby.booking.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import jakarta.json.JsonObject;
import java.util.regex.Pattern;
import lobby.testing.DeskTest;
import lobby.testing.browser.Screen;
import org.junit.jupiter.api.Test;

/** Rows BK-07 to BK-19 as people meet them. */
class StartBrowserIT extends DeskTest {

    @Test
    void a_conversation_is_started_from_the_menu_of_a_booking() {
        JsonObject booking = silentBooking();
        Page page = listOf(browse(NADIA, Screen.DESK), booking);

        more(page, booking).click();
        assertThat(item(page, "View conversation")).hasCount(0);
        item(page, "Start conversation").click();
        assertThat(composer(page)).isFocused();
        composer(page).fill("Is there anything you need?");
        page.keyboard().press("Enter");

        assertThat(page.locator(".panel .msg", new Page.LocatorOptions().setHasText("Is there anything you need?")))
            .containsText("Sent");
        assertThat(page.locator(".panel footer a").first()).hasText("View conversation");
        assertThat(page.locator("tbody .convo")).containsText("View");
        more(page, booking).click();
        assertThat(item(page, "Start conversation")).hasCount(0);
        assertThat(item(page, "View conversation")).isVisible();
    }

    @Test
    void a_conversation_is_started_from_the_panel_and_opened_in_full() {
        JsonObject booking = silentBooking();
        Page page = listOf(browse(NADIA, Screen.DESK), booking);

        page.locator("[data-open]").click();
        assertThat(page.locator("#panel-title")).isFocused();
        page.locator(".panel footer").getByText("Start conversation").click();
        composer(page).fill("From the panel");
        page.keyboard().press("Enter");
        page.locator(".panel footer").getByText("View conversation").click();

        assertThat(page).hasURL(Pattern.compile(".*/conversations\\?.*id=.*"));
        assertThat(bubble(page, "From the panel")).isVisible();
        assertThat(page.locator(".bookingside")).containsText(booking.getString("number"));
    }

    @Test
    void nothing_is_begun_before_the_first_message() {
        JsonObject booking = silentBooking();
        Page page = listOf(browse(NADIA, Screen.DESK), booking);

        page.locator(".convo.start").click();
        composer(page).fill("   ");
        page.keyboard().press("Enter");
        page.keyboard().press("Escape");

        assertThat(page.locator("tbody .convo")).containsText("Start");
        as(NADIA).get("api/bookings/" + booking.getString("id") + "/conversation").require(200).json().isNull("id");
    }

    @Test
    void start_becomes_view_on_a_colleagues_page_while_they_look() {
        JsonObject booking = silentBooking();
        Page colleague = listOf(browse(MARGIT, Screen.DESK), booking);
        assertThat(colleague.locator(".live")).hasText("Live");
        assertThat(colleague.locator("tbody .convo")).containsText("Start");

        as(NADIA).post("api/bookings/" + booking.getString("id") + "/conversation/messages",
            "{\"clientId\":\"%s\",\"text\":\"Good morning\"}".formatted(java.util.UUID.randomUUID())).require(201);

        assertThat(colleague.locator("tbody .convo")).containsText("View");
        assertThat(colleague.locator("tbody .convo .count")).containsText("1");
        more(colleague, booking).click();
        assertThat(item(colleague, "Start conversation")).hasCount(0);
    }

    @Test
    void who_only_answers_conversations_is_offered_no_start() {
        JsonObject silent = silentBooking();
        Page page = listOf(browse(BEA, Screen.DESK), silent);

        assertThat(page.locator("tbody tr")).hasCount(1);
        assertThat(page.locator("tbody .convo")).hasCount(0);
        more(page, silent).click();
        assertThat(item(page, "Start conversation")).hasCount(0);
        assertThat(item(page, "View conversation")).hasCount(0);
        page.keyboard().press("Escape");
        page.locator("[data-open]").click();
        assertThat(page.locator(".panel")).containsText("Those who manage event bookings here can start one");
        assertThat(page.locator(".panel footer").getByText("Start conversation")).hasCount(0);
    }

    @Test
    void escape_closes_the_panel_and_the_focus_is_back_in_the_row() {
        Page page = listOf(browse(NADIA, Screen.DESK), silentBooking());

        page.locator("[data-open]").click();
        assertThat(page.locator(".panel")).isVisible();
        page.keyboard().press("Escape");

        assertThat(page.locator(".panel")).hasCount(0);
        assertThat(page.locator("[data-open]")).isFocused();
    }

    private static Locator more(Page page, JsonObject booking) {
        return button(page, "More actions, " + title(booking) + ", " + resident(booking));
    }

    private static Locator item(Page page, String name) {
        return page.locator(".menu:not([hidden]) [role=menuitem]", new Page.LocatorOptions().setHasText(name));
    }
}
