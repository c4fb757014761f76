package lobby.conversation;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static lobby.testing.Personas.RENA;
import static lobby.testing.Personas.RUTH;
import static lobby.testing.Personas.SAM;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route.FulfillOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.HasTextOptions;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import lobby.testing.browser.Look;
import lobby.testing.browser.Screen;
import org.junit.jupiter.api.Test;

/** Taking back what one wrote (ux.md, chapter 2, page 3): by mouse, by keyboard, by a long press, with time to undo. */
class UnsendingBrowserIT extends ThreadBrowserTest {

    private static final HasTextOptions SOON = new HasTextOptions().setTimeout(12_000);

    @Test
    void by_mouse_it_can_be_undone_and_then_vanishes_for_everybody() {
        UUID conversation = conversation("Hello", "Wrong tower");
        OpenThread sam = open(SAM, conversation);
        OpenThread ruth = open(RUTH, conversation, Screen.PHONE);
        assertThat(ruth.saying("Wrong tower")).isVisible();

        sam.message(2).hover();
        more(sam, 2).click();
        keep(sam.page(), "unsending-menu");
        assertAccessible(sam.page());
        item(sam, "Delete").click();
        assertThat(sam.page().getByRole(AriaRole.DIALOG)).containsText("Delete this message?");
        keep(sam.page(), "unsending-question");
        assertAccessible(sam.page());
        answer(sam, "Delete").click();
        assertThat(sam.message(2)).containsText("You deleted this message");
        keep(sam.page(), "unsending-undo");
        sam.button("Undo").click();
        assertThat(sam.message(2)).containsText("Wrong tower");
        assertThat(sam.message(2)).isFocused();

        delete(sam, 2);

        assertThat(ruth.message(2).locator(".bubble")).hasText(Pattern.compile("^Message deleted · .+"),
            SOON);
        assertThat(sam.button("Undo")).isHidden();
        assertThat(ruth.message(2)).containsText("Sam Okoye");
        assertThat(row(sam, conversation)).containsText("You: Message deleted");
        assertThat(ruth.page().locator("body")).not().containsText("Wrong tower");
        assertAccessible(ruth.page());
        assertThat(Look.faultsByTouch(ruth.page())).isEmpty();
        keep(ruth.page(), "unsending-gone-phone");
        keep(sam.page(), "unsending-gone");
        ruth.page().reload();
        assertThat(ruth.message(2)).containsText("Message deleted");
        assertThat(more(ruth, 2)).isHidden();
    }

    @Test
    void by_keyboard_two_go_at_once_when_the_page_is_left() {
        UUID conversation = conversation("Hello", "Wrong tower", "Wrong again");
        OpenThread sam = open(SAM, conversation);
        assertThat(sam.page().locator(".live")).hasText("Live");

        for (int number : new int[] {3, 2}) {
            sam.message(number).focus();
            sam.page().keyboard().press("Enter");
            assertThat(item(sam, "Copy link to this message")).isFocused();
            sam.page().keyboard().press("End");
            sam.page().keyboard().press("Enter");
            assertThat(answer(sam, "Keep it").last()).isFocused();
            sam.page().keyboard().press("Tab");
            sam.page().keyboard().press("Enter");
            assertThat(sam.message(number).getByRole(AriaRole.BUTTON)).isFocused();
        }
        assertThat(stored(conversation, 9)).containsExactly("Hello", "Wrong tower", "Wrong again");
        open(sam.page(), "bookings");

        sam.page().waitForCondition(() -> stored(conversation, 9).equals(List.of("Hello", "", "")));
    }

    @Test
    void by_a_long_press_on_a_phone() {
        UUID conversation = conversation("Hello");
        answers(RUTH, conversation, "Never mind");
        OpenThread ruth = open(RUTH, conversation, Screen.PHONE);
        OpenThread sam = open(SAM, conversation);
        assertThat(sam.saying("Never mind")).isVisible();

        ruth.message(2).locator(".bubble").dispatchEvent("pointerdown",
            Map.of("pointerType", "touch", "bubbles", true));
        assertThat(item(ruth, "Delete")).isVisible();
        keep(ruth.page(), "unsending-menu-phone");
        assertThat(Look.faultsByTouch(ruth.page())).isEmpty();
        item(ruth, "Delete").click();
        keep(ruth.page(), "unsending-question-phone");
        answer(ruth, "Delete").click();
        keep(ruth.page(), "unsending-undo-phone");
        assertThat(Look.faultsByTouch(ruth.page())).isEmpty();
        open(ruth.page(), "my/messages");

        assertThat(sam.message(2)).containsText("Message deleted");
        assertThat(ruth.page().locator("[data-conversation-row=\"" + conversation + "\"]"))
            .containsText("You: Message deleted");
    }

    @Test
    void what_could_not_be_deleted_comes_back_and_says_so() {
        UUID conversation = conversation("Hello");
        as(SAM);
        Page page = browse(SAM.login(), DESK);
        page.clock().install();
        OpenThread sam = opened(page, SAM, conversation);
        page.route("**/messages/1", route -> route.fulfill(new FulfillOptions().setStatus(503)));

        delete(sam, 1);
        page.clock().fastForward("00:06");

        assertThat(sam.page().locator("lobby-thread > .banner.err")).hasText(
            "The message is still there: it could not be deleted.", SOON);
        assertThat(sam.message(1)).containsText("Hello");
    }

    @Test
    void a_page_that_was_away_shows_what_was_taken_back_meanwhile() {
        UUID conversation = conversation("Hello", "Wrong tower");
        OpenThread ruth = open(RUTH, conversation);
        assertThat(ruth.saying("Wrong tower")).isVisible();
        ruth.page().context().setOffline(true);
        tolerate(".*(WebSocket|ERR_INTERNET_DISCONNECTED).*");
        assertThat(ruth.banner()).containsText("No connection.");

        as(SAM).delete("api/conversations/%s/messages/2".formatted(conversation)).require(204);
        ruth.page().context().setOffline(false);

        assertThat(ruth.message(2).locator(".bubble")).containsText("Message deleted");
    }

    @Test
    void staff_who_may_remove_what_a_resident_wrote() {
        UUID conversation = conversation("Hello");
        answers(RUTH, conversation, "Something hateful");
        OpenThread ruth = open(RUTH, conversation);
        OpenThread sam = open(SAM, conversation);
        OpenThread rena = open(RENA, conversation);

        more(sam, 2).click();
        assertThat(item(sam, "Remove for everybody")).isHidden();
        more(rena, 2).click();
        item(rena, "Remove for everybody").click();
        answer(rena, "Remove for everybody").click();
        open(rena.page(), "bookings");

        assertThat(ruth.message(2)).containsText("Message removed by staff");
        assertThat(sam.message(2)).containsText("Message removed by staff");
        assertThat(sam.message(2)).containsText("Ruth Adeyemi");
    }

    private void delete(OpenThread thread, int number) {
        thread.message(number).hover();
        more(thread, number).click();
        item(thread, "Delete").click();
        answer(thread, "Delete").click();
    }

    private static Locator more(OpenThread thread, int number) {
        return thread.message(number).getByRole(AriaRole.BUTTON,
            new Locator.GetByRoleOptions().setName("More actions"));
    }

    private static Locator item(OpenThread thread, String name) {
        return thread.page().getByRole(AriaRole.MENUITEM, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static Locator answer(OpenThread thread, String name) {
        return thread.page().getByRole(AriaRole.DIALOG)
            .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name).setExact(true));
    }

    private static Locator row(OpenThread thread, UUID conversation) {
        return thread.page().locator("[data-conversation-row=\"" + conversation + "\"]");
    }
}
