package lobby.care;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static lobby.testing.browser.Screen.DESK;
import static lobby.testing.browser.Screen.PHONE;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.util.UUID;
import lobby.testing.DeskTest;
import lobby.testing.browser.Look;
import lobby.testing.browser.Screen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A manager writes to residents who have asked nothing, and one of them answers (LC-21, LC-42). */
class FirstWordBrowserIT extends DeskTest {

    private final String mark = UUID.randomUUID().toString().replaceAll("[^a-z]", "");

    @ParameterizedTest
    @EnumSource(names = {"DESK", "PHONE"})
    void a_resident_is_found_written_to_and_waits_once_they_have_answered(Screen screen) {
        String login = screen == PHONE ? "samuel" : "noah";
        Page desk = open(browse(NADIA, screen), "care?q=" + login);
        Locator offered = desk.locator("[data-part=rows-unwritten] a");
        assertThat(desk.locator("[data-part=head-unwritten]")).containsText("Write to…");
        keep(desk, "care-first-found-" + screen);
        offered.click();

        assertThat(composer(desk)).isFocused();
        assertThat(desk.locator("lobby-thread header")).containsText("One way: nothing asked yet");
        assertThat(desk.locator("lobby-thread .foot")).containsText("reads this, and nothing is opened by it");
        keep(desk, "care-first-blank-" + screen);
        assertAccessible(desk);
        composer(desk).fill("The lift is back " + mark);
        composer(desk).press("Control+Enter");
        assertThat(bubble(desk, "The lift is back " + mark)).isVisible();
        assertThat(desk.locator("lobby-thread header")).containsText("One way: nothing asked yet");
        assertThat(desk.locator("lobby-thread [data-act]")).hasCount(0);
        keep(desk, "care-first-written-" + screen);
        assertThat(screen == PHONE ? Look.faultsByTouch(desk) : Look.faults(desk)).isEmpty();

        Page phone = open(browse(login, PHONE), "my/messages");
        phone.locator("[data-conversation-row] a", new Page.LocatorOptions().setHasText(mark)).click();
        assertThat(bubble(phone, "The lift is back " + mark)).isVisible();
        assertThat(phone.locator("lobby-thread header")).not().containsText("Finished");
        assertThat(phone.locator("lobby-thread .closed")).hasCount(0);
        keep(phone, "care-first-resident-" + screen);
        composer(phone).fill("And the door? " + mark);
        phone.locator("lobby-thread form button:not([type])").last().click();
        assertThat(bubble(phone, "And the door? " + mark)).isVisible();

        assertThat(bubble(desk, "And the door? " + mark)).isVisible();
        assertThat(desk.locator("lobby-thread header")).containsText("Unanswered");
        assertThat(desk.locator("lobby-thread [data-act=TAKE]")).isVisible();
        Page list = open(browse(NADIA, screen), "care?part=unanswered&q=" + login);
        assertThat(list.locator("[data-part=rows-UNANSWERED] a")).hasCount(1);
    }

    @Test
    void who_may_no_more_write_first_is_told_why_and_keeps_what_they_typed() {
        Page desk = open(browse(NADIA, DESK), "care?q=anand");
        desk.locator("[data-part=rows-unwritten] a").click();
        assertThat(composer(desk)).isFocused();
        assertThat(desk.locator("lobby-thread [data-canned]")).isHidden();
        desk.route("**/api/locations/*/care/residents/**", route -> route.fulfill(new Route.FulfillOptions()
            .setStatus(403).setContentType("application/problem+json").setBody("""
                {"status":403,"code":"CARE_NOT_FIRST","detail":"Others write first."}""")));

        composer(desk).fill("The lift is back " + mark);
        composer(desk).press("Control+Enter");

        assertThat(desk.locator("lobby-thread [role=alert]").filter(
            new Locator.FilterOptions().setHasText("Others write first.")).first()).isVisible();
        assertThat(desk.locator("lobby-thread")).containsText("The lift is back " + mark);
        assertThat(composer(desk)).isVisible();
    }
}
