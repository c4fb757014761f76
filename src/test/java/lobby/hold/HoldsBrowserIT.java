package lobby.hold;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.UUID;
import lobby.testing.DeskTest;
import lobby.testing.browser.Screen;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Row SB-49, as whoever looks after the audit does it: hold a conversation, read what was deleted, lift the hold. */
class HoldsBrowserIT extends DeskTest {

    @ParameterizedTest
    @EnumSource(names = {"DESK", "PHONE_AT_NIGHT"})
    void a_conversation_is_held_by_its_address_and_what_is_deleted_is_read_until_the_hold_is_lifted(Screen screen) {
        String id = as(NADIA).post(talk(), message("Hello", "")).require(201).json().getString("conversation");
        Page page = open(browse("margit", screen), "settings/holds");
        page.getByLabel("Address of the conversation").fill("bookings?booking=nothing");
        button(page, "Find it").click();
        keep(page, "holds-lost-" + screen);
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("There is no conversation of your locations");
        page.getByLabel("Address of the conversation").fill(base() + "conversations?location=" + pier() + "&id=" + id);
        button(page, "Find it").click();
        page.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("Reason")).fill("File 2026-7");
        button(page, "Hold it").click();
        assertThat(page.locator("body")).containsText("What is deleted in it is kept from now on");

        deleted(id);
        page.reload();
        assertThat(page.getByRole(AriaRole.MAIN)).not().containsText("I take that back");
        button(page, "Read what was deleted").click();
        Locator originals = page.getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName("What was deleted"));
        assertThat(originals).containsText("I take that back");
        assertThat(originals.getByRole(AriaRole.LINK)).hasText("offer.txt");
        assertThat(originals).containsText("Unchanged");
        keep(page, "holds-read-" + screen);
        assertAccessible(page);

        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Lift the hold")).click();
        assertThat(page.getByRole(AriaRole.ALERTDIALOG)).containsText("One deleted message that was kept is destroyed");
        keep(page, "holds-lift-" + screen);
        button(page, "Lift the hold").click();
        assertThat(page.locator("body")).containsText("what was kept is destroyed");
    }

    private String talk() {
        return "api/bookings/" + silentBooking().getString("id") + "/conversation/messages";
    }

    private void deleted(String conversation) {
        String file = as(NADIA).bring("offer.txt", "Two rooms".getBytes(UTF_8)).require(201).json().getString("id");
        String messages = "api/conversations/" + conversation + "/messages";
        int number = as(NADIA).post(messages, message("I take that back", "\"" + file + "\"")).require(201).json()
            .getInt("number");
        as(NADIA).delete(messages + "/" + number).require(204);
    }

    private static String message(String text, String file) {
        return "{\"clientId\":\"%s\",\"text\":\"%s\",\"attachments\":[%s]}".formatted(UUID.randomUUID(), text, file);
    }
}
