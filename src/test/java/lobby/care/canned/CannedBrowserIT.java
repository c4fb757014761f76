package lobby.care.canned;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static lobby.testing.browser.Screen.DESK;
import static lobby.testing.browser.Screen.PHONE;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.UUID;
import java.util.regex.Pattern;
import lobby.testing.DeskTest;
import lobby.testing.browser.Axe;
import org.junit.jupiter.api.Test;

/** Row LC-43: an agent sends what is ready, and a manager writes it. */
class CannedBrowserIT extends DeskTest {

    private static final String INGRID = "ingrid";

    private final String mark = UUID.randomUUID().toString().replaceAll("[^a-z]", "");

    @Test
    void a_slash_finds_it_and_nothing_is_sent_before_its_blanks_are_filled_in() {
        Page page = chat();
        composer(page).press("/");
        Locator list = page.getByRole(AriaRole.DIALOG);
        assertThat(list.getByRole(AriaRole.OPTION)).hasCount(5);
        keep(page, "canned-desk");
        assertThat(Axe.violations(page)).isEmpty();

        page.keyboard().type("somebody");
        assertThat(list.getByRole(AriaRole.OPTION)).hasCount(1);
        page.keyboard().press("Enter");
        assertThat(list).hasCount(0);
        assertThat(composer(page)).hasValue("""
            Good day Ingrid, our technician comes on [[day]] between [[from]] and [[until]]. Nobody has to be at home if you \
            agree: just answer “yes” here. Priya, Pier 9 Residences""");

        page.keyboard().type("Tuesday " + mark);
        page.keyboard().press("Tab");
        page.keyboard().type("8:00");
        page.keyboard().press("Enter");
        assertThat(page.locator("lobby-thread .composer [role=alert]")).containsText("Fill in first: until.");
        keep(page, "canned-unfilled-desk");
        assertThat(Axe.violations(page)).isEmpty();

        page.keyboard().type("9:00");
        assertThat(page.locator("lobby-thread .composer [role=alert]")).isHidden();
        page.keyboard().press("Enter");
        assertThat(bubble(page, "on Tuesday " + mark + " between 8:00 and 9:00")).isVisible();
        assertThat(composer(page)).hasValue("");
    }

    @Test
    void a_slash_that_was_meant_as_one_stays() {
        Page page = chat();
        composer(page).press("/");
        page.keyboard().type("etc/lobby");
        assertThat(page.getByRole(AriaRole.DIALOG)).containsText("Nothing fits that.");
        page.keyboard().press("Escape");
        assertThat(composer(page)).isFocused();
        assertThat(composer(page)).hasValue("/etc/lobby");
        page.keyboard().type(" [[is]] mine");
        page.keyboard().press("Enter");
        assertThat(bubble(page, "/etc/lobby [[is]] mine")).isVisible();

        composer(page).press("/");
        page.getByRole(AriaRole.DIALOG).getByRole(AriaRole.BUTTON).click();
        assertThat(composer(page)).hasValue("");
        composer(page).fill("");
    }

    @Test
    void what_has_blanks_is_not_sent_by_reopening_and_can_be_undone() {
        Page page = chat();
        as("priya").post("api/conversations/%s/take".formatted(chatOf())).require(200);
        assertThat(page.locator("lobby-thread header")).containsText("handled by Priya");
        composer(page).fill("First. ");
        composer(page).press("End");
        page.locator("lobby-thread [data-canned]").click();
        page.getByRole(AriaRole.DIALOG).getByText("New time").click();
        assertThat(composer(page)).hasValue(Pattern.compile("^First\\. I am sorry, Ingrid: .*\\[\\[day and time]].*"));
        composer(page).press("Control+z");
        assertThat(composer(page)).hasValue("First. ");
        composer(page).press("Control+y");

        page.locator("lobby-thread [data-act=CLOSE]").click();
        Locator foot = page.locator("lobby-thread .closed");
        assertThat(foot).containsText("I am sorry, Ingrid");
        assertThat(foot.getByRole(AriaRole.BUTTON)).hasText(new String[] {"Reopen"});
        foot.getByRole(AriaRole.BUTTON).click();
        assertThat(composer(page)).hasValue(Pattern.compile(".*\\[\\[day and time]].*"));
        composer(page).fill("");
    }

    @Test
    void on_a_phone_it_is_chosen_by_hand_and_the_rest_of_the_text_stays() {
        Page page = open(browse("priya", PHONE), "care?id=" + chatOf());
        composer(page).fill("One more thing. ");
        page.locator("lobby-thread [data-canned]").click();
        Locator list = page.getByRole(AriaRole.DIALOG);
        assertThat(list.getByRole(AriaRole.OPTION)).hasCount(5);
        keep(page, "canned-phone");
        assertThat(Axe.violations(page)).isEmpty();
        list.getByText("Bulky waste").first().click();
        assertThat(composer(page)).hasValue(Pattern.compile("^One more thing\\. Bulky waste is collected.*"));
        composer(page).fill("");
    }

    @Test
    void whoever_manages_the_building_writes_changes_and_removes_one() {
        Page page = open(browse(NADIA, PHONE), "settings/canned?of=" + pier());
        page.locator("[id='form:topic']").fill("Parking");
        page.locator("[id='form:title']").fill("Visitors " + mark);
        page.locator("[id='form:text']").fill("Until [[when");
        button(page, "Add").click();
        assertThat(page.locator("body")).containsText("between two brackets on each side");
        assertThat(page.locator("[id='form:title']")).hasValue("Visitors " + mark);
        keep(page, "canned-wrong-phone");
        assertThat(Axe.violations(page)).isEmpty();

        page.locator("[id='form:text']").fill("Until [[when]], behind the house.");
        button(page, "Add").click();
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Visitors " + mark)).click();
        page.locator("[id='form:topic']").fill("Cars");
        button(page, "Save").click();
        assertThat(page.locator("tr", new Page.LocatorOptions().setHasText(mark))).containsText("Cars");

        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Visitors " + mark)).click();
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Remove")).click();
        button(page, "Remove").click();
        assertThat(page.locator("tr", new Page.LocatorOptions().setHasText(mark))).hasCount(0);
        assertThat(page.locator("body")).containsText("is removed");
    }

    private Page chat() {
        Page page = open(browse("priya", DESK), "care?id=" + chatOf());
        assertThat(page.locator("lobby-thread [data-canned]")).isVisible();
        return page;
    }

    private String chatOf() {
        as(INGRID).post("/api/locations/%s/care/messages".formatted(pier()), """
            {"clientId":"%s","text":"Again %s"}""".formatted(UUID.randomUUID(), mark)).require(201);
        return as(INGRID).get("/api/locations/%s/care".formatted(pier())).require(200).json().getString("id");
    }
}
