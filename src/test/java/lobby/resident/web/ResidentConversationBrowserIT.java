package lobby.resident.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.util.UUID.randomUUID;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.util.UUID;
import lobby.testing.BrowserTest;
import lobby.testing.browser.Look;
import lobby.testing.browser.Screen;
import org.junit.jupiter.api.Test;

class ResidentConversationBrowserIT extends BrowserTest {

    @Test
    void a_resident_answers_on_a_phone_what_staff_begin_at_a_desk() {
        String title = "Supper by the river " + randomUUID();
        UUID supper = cast().event(title);
        sql().update("update event set location_id = (select id from location where code = 'PN') where reference = ?",
            supper);
        cast().booking(supper, "kofi");
        Page phone = open(browse("kofi", Screen.PHONE), "my/bookings");
        phone.getByRole(AriaRole.LINK, new GetByRoleOptions().setName(title).setExact(true)).click();
        assertThat(phone.getByText("The team will write here")).isVisible();
        String booking = phone.url().replaceFirst(".*id=", "");

        String conversation = as("nadia").post("api/bookings/" + booking + "/conversation/messages",
            "{\"clientId\":\"%s\",\"text\":\"Would table 4 do?\"}".formatted(randomUUID())).require(201).json()
            .getString("conversation");
        phone.getByRole(AriaRole.MAIN).getByRole(AriaRole.LINK).getByText("conversation").click();
        Page desk = open(browse("nadia", Screen.DESK), "conversations?id=" + conversation);

        assertThat(phone.getByRole(AriaRole.LOG)).containsText("Would table 4 do?");
        phone.getByRole(AriaRole.TEXTBOX).fill("Table 4 is fine, thank you!");
        phone.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Send").setExact(true)).click();

        assertThat(phone.getByRole(AriaRole.LOG)).containsText("Table 4 is fine, thank you!");
        assertThat(desk.getByRole(AriaRole.LOG)).containsText("Table 4 is fine, thank you!");

        desk.getByRole(AriaRole.TEXTBOX, new GetByRoleOptions().setName("Message to Kofi Asante"))
            .fill("See you there.");
        desk.keyboard().press("Enter");
        assertThat(phone.getByRole(AriaRole.LOG)).containsText("See you there.");

        open(phone, "my/messages");
        assertThat(phone.locator("main [data-live-list] a").first()).containsText("See you there.");
        assertThat(Look.faultsByTouch(phone)).isEmpty();
        assertThat(Look.faultsByTouch(open(phone, "my/home"))).isEmpty();
    }

    @Test
    void there_is_nothing_to_press_that_would_begin_close_or_reopen() {
        Page phone = open(browse("kofi", Screen.PHONE), "my/bookings");
        phone.getByRole(AriaRole.LINK, new GetByRoleOptions().setName("Film night: The Third Man").setExact(true))
            .click();
        String booking = phone.url().replaceFirst(".*id=", "");

        as("kofi").post("api/bookings/" + booking + "/conversation/messages",
            "{\"clientId\":\"%s\",\"text\":\"May I?\"}".formatted(randomUUID())).require(403);
        open(phone, "my/thread?booking=" + booking);

        assertThat(phone.getByRole(AriaRole.TEXTBOX)).hasCount(0);
        assertThat(phone.locator("[data-act=CLOSE], [data-act=REOPEN]")).hasCount(0);
    }
}
