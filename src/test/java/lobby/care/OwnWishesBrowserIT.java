package lobby.care;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static lobby.testing.browser.Screen.PHONE;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.UUID;
import java.util.regex.Pattern;
import lobby.testing.Answer;
import lobby.testing.DeskTest;
import lobby.testing.Examples;
import lobby.testing.browser.Look;
import org.junit.jupiter.api.Test;

/** A resident of Pier 9 mutes the chat with the team, and leaves it when it is finished, on their phone (LC-45). */
class OwnWishesBrowserIT extends DeskTest {

    private static final String RESIDENT = "lucia";
    private static final Pattern COUNTED = Pattern.compile("^\\(");

    private final String mark = UUID.randomUUID().toString().replaceAll("[^a-z]", "");

    @Test
    void a_chat_that_is_muted_does_not_call_and_one_that_is_left_comes_back_with_something_new() {
        String chat = asks("Where are the bins? " + mark).json().getString("conversation");
        Page phone = open(browse(RESIDENT, PHONE), in("my/thread?team={pier}"));
        Locator own = phone.locator("lobby-thread header [data-own]");
        own.focus();
        phone.keyboard().press("Enter");
        Locator dialog = phone.getByRole(AriaRole.DIALOG);
        assertThat(dialog).containsText("once the team has finished it");
        assertThat(dialog.locator("[data-mute]")).isFocused();
        keep(phone, "care-own");
        assertAccessible(phone);
        phone.keyboard().press("Enter");
        assertThat(dialog).hasCount(0);
        assertThat(own).isFocused();
        assertThat(phone.locator("lobby-thread header")).containsText("Muted");
        phone.reload();
        assertThat(phone.locator("lobby-thread header")).containsText("Muted");
        keep(phone, "care-muted");
        assertThat(Look.faultsByTouch(phone)).isEmpty();

        Page home = open(browse(RESIDENT, PHONE), "my/bookings");
        says(chat, "Behind the house. " + mark);
        assertThat(home.locator("[data-badge]:not([hidden])").first()).isAttached();
        assertThat(home).not().hasTitle(COUNTED);

        as(NADIA).post("api/conversations/" + chat + "/finish").require(200);
        assertThat(phone.locator("lobby-thread header")).containsText("Finished");
        own.click();
        keep(phone, "care-leave");
        dialog.locator("[data-leave-chat]").click();
        phone.waitForURL("**/my/messages");
        assertThat(phone.locator("[data-conversation-row=\"%s\"]".formatted(chat))).hasCount(0);
        as(NADIA).post("api/conversations/" + chat + "/reopen").require(200);
        says(chat, "They were emptied. " + mark);
        Page back = open(browse(RESIDENT, PHONE), "my/messages");
        assertThat(back.locator("[data-conversation-row=\"%s\"]".formatted(chat))).containsText("Muted");
    }

    private void says(String chat, String words) {
        as(NADIA).post("api/conversations/%s/messages".formatted(chat), message(words)).require(201);
    }

    private Answer asks(String words) {
        return as(RESIDENT).post(in("api/locations/{pier}/care/messages"), message(words)).require(201);
    }

    private static String message(String words) {
        return """
            {"clientId":"%s","text":"%s"}""".formatted(UUID.randomUUID(), words);
    }

    private static String in(String address) {
        return new Examples(sql()).in(address);
    }
}
