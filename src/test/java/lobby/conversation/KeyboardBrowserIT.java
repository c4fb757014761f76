package lobby.conversation;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static lobby.testing.Personas.RUTH;
import static lobby.testing.Personas.SAM;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.UUID;
import lobby.testing.People;
import org.junit.jupiter.api.Test;

/** The whole way without a mouse (ux.md, chapter 3, row 12). */
class KeyboardBrowserIT extends ThreadBrowserTest {

    private static final int FAR = 150;

    @Test
    void sam_signs_in_starts_replies_closes_and_reopens_by_keyboard_alone() {
        UUID booking = cast().booking(RUTH);
        Page page = open(browse(DESK), "sign-in?next=/bookings%3Fbooking%3D" + booking);

        type(page.getByLabel("E-mail or user name"), SAM.login());
        type(page.getByLabel("Password", new Page.GetByLabelOptions().setExact(true)), People.PASSWORD);
        page.keyboard().press("Enter");
        press(link(page.locator(".panel"), "Start conversation"));
        OpenThread thread = new OpenThread(page);
        assertThat(thread.field()).isFocused();
        page.keyboard().type("Which side do you like?");
        page.keyboard().press("Enter");
        assertThat(thread.saying("Which side do you like?").locator(".under")).hasText("Sent");

        says(RUTH, booking, "The north one");
        press(link(page.locator(".panel"), "View conversation"));
        assertThat(thread.saying("The north one")).isVisible();
        type(thread.field(), "It is yours");
        page.keyboard().press("Enter");
        assertThat(thread.unsent()).hasCount(0);

        press(button(thread, "Close"));
        assertThat(button(thread, "Reopen")).isFocused();
        page.keyboard().press("Enter");
        assertThat(button(thread, "Close")).isFocused();
        assertThat(thread.field()).isVisible();
        assertThat(stored(conversationAbout(booking), 9))
            .containsExactly("Which side do you like?", "The north one", "It is yours", "CLOSED", "REOPENED");
    }

    @Test
    void arrows_go_from_message_to_message_and_tab_to_what_can_be_done_with_one() {
        OpenThread ruth = open(RUTH, conversation("One", "Two", "Three"));

        reach(ruth.log());
        ruth.page().keyboard().press("ArrowUp");
        assertThat(ruth.message(3)).isFocused();
        ruth.page().keyboard().press("Home");
        assertThat(ruth.message(1)).isFocused();
        ruth.page().keyboard().press("ArrowDown");
        assertThat(ruth.message(2)).isFocused();
        ruth.page().keyboard().press("Tab");

        assertThat(ruth.message(2).getByRole(AriaRole.BUTTON)).isFocused();
        assertThat(ruth.message(2)).hasAttribute("role", "article");
    }

    private static void press(Locator target) {
        reach(target);
        target.page().keyboard().press("Enter");
    }

    private static void type(Locator field, String text) {
        reach(field);
        field.page().keyboard().type(text);
    }

    /** Tab, until it is there. */
    private static void reach(Locator target) {
        assertThat(target).isVisible();
        for (int steps = 0; steps < FAR && !isFocused(target); steps++) {
            target.page().keyboard().press("Tab");
        }
        assertThat(target).isFocused();
    }

    private static boolean isFocused(Locator target) {
        return (boolean) target.evaluate("element => element === document.activeElement");
    }

    private static Locator button(OpenThread thread, String name) {
        return thread.header().getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name).setExact(true));
    }

    private static Locator link(Locator where, String name) {
        return where.getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(name));
    }
}
