package lobby.broadcast;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static lobby.testing.browser.Screen.DESK;
import static lobby.testing.browser.Screen.PHONE;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.time.LocalDate;
import java.util.UUID;
import lobby.attachment.image.Made;
import lobby.testing.DeskTest;
import org.junit.jupiter.api.Test;

/** LK-34: from the first word of a manager to a resident who reads it in their chat on a phone. */
class BroadcastBrowserIT extends DeskTest {

    private static final String WALTER = "walter";

    private final String title = "Inside " + UUID.randomUUID().toString().substring(0, 8);
    private final String words = "We meet at seven, " + UUID.randomUUID().toString().substring(0, 8) + ".";

    @Test
    void a_manager_publishes_it_and_it_stands_in_the_chat_of_each_at_once() throws IOException {
        finishChat();
        Page resident = open(browse(WALTER, PHONE), "my/thread?team=" + pier());
        Page page = composed(open(browse(NADIA, DESK), "announcements?location=" + pier()));
        page.getByLabel("committee").check();
        page.locator("[data-file] input[type=file]").setInputFiles(new FilePayload("roof.jpg", "image/jpeg",
            Made.photo(Made.quarters(400, 300), 1)));
        page.locator("[data-file] .upload .alt input").fill("The roof from above");
        page.locator("[data-file] .upload .alt input").blur();
        assertThat(page.locator("[data-count]")).hasText("1 resident would get it now.");
        keep(page, "broadcast-form-desk");
        assertAccessible(page);

        button(page, "Check and publish…").click();
        Locator question = page.getByRole(AriaRole.ALERTDIALOG);
        assertThat(question).containsText("Publish for 1 resident?");
        keep(page, "broadcast-sure-desk");
        assertAccessible(page);
        button(page, "Publish").click();
        assertThat(page.locator("body")).containsText("Published. It goes out by itself.");
        assertThat(page.getByRole(AriaRole.MAIN)).containsText("It was published, and stays as it is.");
        assertThat(page.getByRole(AriaRole.IMG, new Page.GetByRoleOptions().setName("The roof from above")))
            .isVisible();
        assertThat(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Change").setExact(true)))
            .hasCount(0);

        Locator bubble = resident.locator("lobby-thread .bubble",
            new Page.LocatorOptions().setHasText(words));
        assertThat(bubble).isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(40_000));
        assertThat(resident.locator("lobby-thread .msg.staff").last()).containsText("Pier 9 Residences team");
        assertThat(resident.locator("body")).not().containsText(title);
        assertThat(resident.getByRole(AriaRole.IMG, new Page.GetByRoleOptions().setName("The roof from above")))
            .isVisible();
        keep(resident, "broadcast-thread-phone");
        assertAccessible(resident);
        assertThat(overflow(resident)).isZero();
        open(resident, "my/messages");
        assertThat(resident.getByRole(AriaRole.MAIN)).containsText(words);
        keep(resident, "broadcast-messages-phone");

        page.reload();
        assertThat(page.locator("[data-reach]")).containsText("Sent to 1 resident, 1 delivered, 1 read (100 %)");
        keep(page, "broadcast-view-desk");
        assertAccessible(page);
    }

    /** Of an open chat, lists show what is to be answered. */
    private void finishChat() {
        JsonObject chat = as(WALTER).get("api/locations/%s/care".formatted(pier())).require(200).json();
        if (!chat.isNull("id") && chat.getString("state").equals("OPEN")) {
            as(MARGIT).post("api/conversations/%s/finish".formatted(chat.getString("id"))).require(200);
        }
    }

    @Test
    void what_is_wrong_is_said_and_what_was_typed_stays_on_a_phone() {
        Page page = composed(open(browse(NADIA, PHONE), "announcements?location=" + pier()));
        page.getByLabel("At a time", new Page.GetByLabelOptions().setExact(true)).check();
        page.locator("[id='broadcast:day']").fill(LocalDate.now().plusDays(3).toString());
        page.locator("[id='broadcast:time']").fill("09:00");
        page.locator("#recurrence").selectOption("MONTHLY");
        page.locator("[id='broadcast:until']").fill(LocalDate.now().plusDays(1).toString());
        button(page, "Check and publish…").click();

        assertThat(page.locator("body")).containsText("It has to end after it has started.");
        assertThat(page.locator("[id='broadcast:title']")).hasValue(title);
        assertThat(page.locator("#recurrence")).hasValue("MONTHLY");
        assertThat(overflow(page)).isZero();
        keep(page, "broadcast-refused-phone");
        assertAccessible(page);
        page.locator("[id='broadcast:until']").fill(LocalDate.now().plusDays(300).toString());
        button(page, "Check and publish…").click();
        keep(page, "broadcast-sure-phone");
        assertThat(overflow(page)).isZero();
        button(page, "Publish").click();
        assertThat(page.locator("body")).containsText("Published.");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Finish…")).click();
        button(page, "Finish").click();
        assertThat(page.locator("body")).containsText("It is finished, and does not go out any more.");
        assertThat(overflow(page)).isZero();
        keep(page, "broadcast-finished-phone");
        assertAccessible(page);
        open(page, "broadcasts?location=" + pier());
        assertThat(page.getByRole(AriaRole.MAIN)).containsText(title);
        assertThat(overflow(page)).isZero();
        keep(page, "broadcasts-phone");
        assertAccessible(page);
    }

    private Page composed(Page page) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("One-way messages").setExact(true)).click();
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("New one-way message")).first().click();
        page.locator("[id='broadcast:title']").fill(title);
        page.locator("[id='broadcast:text']").fill(words);
        return page;
    }
}
