package lobby.intake.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.net.http.HttpRequest.BodyPublishers;
import lobby.testing.browser.Screen;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ImportedTalkBrowserIT extends ImportPageTest {

    private static final String DIALOGUE = """
        {"id": "lantern-%1$s", "booking": {"event_name": "Lantern walk %1$s", "date": "next Friday", "seats": "2"},\
         "resident": {"email": "niamh@harbourline.example"}, "turns": [\
        {"from": "resident", "text": "Is lantern%1$s kept for two?"}, {"from": "staff", "text": "With pleasure."}]}
        """;

    @ParameterizedTest
    @EnumSource(names = {"DESK", "PHONE"})
    void what_came_in_is_found_and_gone_on_with(Screen screen) {
        as(OMAR).with("Content-Type", "application/jsonl").ask("POST",
            "api/imports/conversations?location=" + quayHouse(), BodyPublishers.ofString(DIALOGUE.formatted(mark)))
                .require(200);
        String booking = as(OMAR).get("api/bookings?q=" + mark).require(200).json().getJsonArray("bookings")
            .getJsonObject(0).getString("id");
        Page resident = open(browse("niamh", Screen.PHONE), "my/thread?booking=" + booking);
        assertThat(bubble(resident, "With pleasure.")).isVisible();

        Page staff = open(browse(OMAR, screen), "conversations?q=lantern" + mark);
        assertThat(staff.locator("[data-conversation-row]")).hasCount(1);
        assertThat(staff.locator("[data-conversation-row] time")).hasText("1 Mar 2019");
        staff.locator("[data-conversation-row] a").click();
        assertThat(bubble(staff, "Is lantern" + mark + " kept for two?")).isVisible();
        button(staff, "Reopen").last().click();
        composer(staff).fill("It still is.");
        button(staff, "Send").click();

        assertThat(bubble(resident, "It still is.")).isVisible();
        assertThat(bubble(staff, "It still is.")).isVisible();
    }
}
