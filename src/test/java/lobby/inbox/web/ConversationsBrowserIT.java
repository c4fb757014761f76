package lobby.inbox.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import jakarta.json.JsonObject;
import java.util.UUID;
import java.util.regex.Pattern;
import lobby.testing.DeskTest;
import lobby.testing.People;
import lobby.testing.browser.Screen;
import org.junit.jupiter.api.Test;

class ConversationsBrowserIT extends DeskTest {

    @Test
    void a_conversation_is_closed_and_opened_again() {
        Page page = open(browse(NADIA, Screen.DESK), "conversations?id=" + begun("Is everything settled?"));

        button(page, "Close").click();
        assertThat(page.locator("lobby-thread .log")).containsText("Closed by you");
        assertThat(button(page, "Close")).hasCount(0);
        assertThat(page.locator("lobby-thread header")).containsText("Closed");
        button(page, "Reopen").first().click();

        assertThat(button(page, "Close")).isVisible();
        assertThat(composer(page)).isVisible();
    }

    @Test
    void rows_open_beside_the_list_and_back_leads_through_them() {
        begun("One");
        begun("Another");
        Page page = open(browse(NADIA, Screen.DESK), "conversations");

        page.locator("[data-conversation-row] a").nth(0).click();
        assertThat(page.locator("[data-conversation-row] a").nth(0)).hasAttribute("aria-current", "true");
        String first = page.url();
        page.locator("[data-conversation-row] a").nth(1).click();
        assertThat(page.locator("[data-conversation-row] a").nth(1)).hasAttribute("aria-current", "true");
        page.goBack();

        assertThat(page).hasURL(first);
        assertThat(page.locator("[data-conversation-row] a[aria-current]")).hasCount(1);
        assertThat(page.locator("[data-conversation-row] a").nth(0)).hasAttribute("aria-current", "true");
        assertThat(page.locator("lobby-thread")).hasCount(1);
        page.goBack();
        assertThat(page.locator("lobby-thread")).hasCount(0);
        assertThat(page.locator(".none")).containsText("Choose a conversation");
    }

    @Test
    void filters_narrow_the_list_down() {
        String id = begun("To be put away");
        as(NADIA).post("api/conversations/" + id + "/close").require(200);
        Page page = open(browse(NADIA, Screen.DESK), "conversations");
        assertThat(page.locator("[data-conversation-row='" + id + "']")).hasCount(0);

        page.locator(".filters").getByText("Closed").click();

        assertThat(page.locator("[data-conversation-row='" + id + "']")).containsText("Event booking");
        assertThat(page).hasURL(Pattern.compile(".*filter=closed"));
        page.locator(".filters").getByText("Event booking").click();
        assertThat(page.locator("[data-conversation-row='" + id + "']")).containsText("Closed");
    }

    @Test
    void the_booking_beside_the_conversation_follows_what_becomes_of_it() {
        JsonObject booking = silentBooking();
        String id = say(booking, "Are you on your way?");
        Page page = open(browse(MARGIT, Screen.DESK), "conversations?id=" + id);
        assertThat(page.locator(".live")).hasText("Live");
        assertThat(page.locator(".bookingside .foldhead")).containsText("Confirmed");

        as(NADIA).post("api/bookings/" + booking.getString("id") + "/check-in").require(200);

        assertThat(page.locator(".bookingside .foldhead")).containsText("Attended");
    }

    @Test
    void on_a_phone_a_conversation_fills_the_screen_and_leads_back_to_the_list() {
        begun("Small screen");
        Page page = open(browse(NADIA, Screen.PHONE), "conversations");

        page.locator("[data-conversation-row] a").first().tap();
        assertThat(page.locator("lobby-thread")).isVisible();
        assertThat(page.locator(".listpane")).isHidden();
        page.locator("lobby-thread header a.narrow-only").tap();

        assertThat(page.locator(".listpane")).isVisible();
        assertThat(page.locator("lobby-thread")).hasCount(0);
    }

    @Test
    void the_whole_main_job_is_done_without_a_mouse() {
        JsonObject booking = silentBooking();
        Page page = open(browse(Screen.DESK), "bookings?location=" + pier() + "&q=" + booking.getString("number"));
        page.locator("[id='signIn:name']").focus();
        page.keyboard().type(NADIA);
        page.keyboard().press("Tab");
        page.keyboard().type(People.PASSWORD);
        page.keyboard().press("Enter");
        assertThat(page.locator("tbody tr")).hasCount(1);

        tabTo(page, "[data-open]");
        page.keyboard().press("Enter");
        assertThat(page.locator("#panel-title")).isFocused();
        tabTo(page, ".panel footer a");
        page.keyboard().press("Enter");
        assertThat(composer(page)).isFocused();
        page.keyboard().type("Without a mouse");
        page.keyboard().press("Enter");
        assertThat(bubble(page, "Without a mouse")).isVisible();
        assertThat(page.locator(".panel footer a").first()).hasText("View conversation");
        tabTo(page, ".panel footer a");
        page.keyboard().press("Enter");

        assertThat(page).hasURL(Pattern.compile(".*/conversations.*"));
        assertThat(composer(page)).isVisible();
        tabTo(page, "lobby-thread textarea");
        page.keyboard().type("And another");
        page.keyboard().press("Enter");
        assertThat(bubble(page, "And another")).isVisible();
        page.locator("#main").focus();
        page.keyboard().press("e");
        assertThat(page.locator("lobby-thread header")).containsText("Closed");
        tabTo(page, "lobby-thread [data-act=REOPEN]");
        page.keyboard().press("Enter");
        assertThat(page.locator("lobby-thread header")).containsText("Open");
    }

    private static void tabTo(Page page, String selector) {
        for (int presses = 0; presses < 120; presses++) {
            if ((Boolean) page.evaluate("selector => document.activeElement?.matches(selector) ?? false", selector)) {
                return;
            }
            page.keyboard().press("Tab");
        }
        throw new AssertionError("Tab doesn’t lead to " + selector);
    }

    /** A conversation about a booking that had none. */
    private String begun(String words) {
        return say(silentBooking(), words);
    }

    private String say(JsonObject booking, String words) {
        return as(NADIA).post("api/bookings/" + booking.getString("id") + "/conversation/messages",
                "{\"clientId\":\"%s\",\"text\":\"%s\"}".formatted(UUID.randomUUID(), words))
            .require(201).json().getString("conversation");
    }
}
