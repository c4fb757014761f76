package lobby.care;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static lobby.testing.browser.Screen.PHONE;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.UUID;
import lobby.testing.DeskTest;
import lobby.testing.Examples;
import lobby.testing.browser.Look;
import lobby.testing.browser.Screen;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A chat of Quay House is finished: with one click, and with a reason where the owner wants one (LC-19, LC-23). */
class FinishBrowserIT extends DeskTest {

    private static final String RESIDENT = "liam";

    private final String mark = UUID.randomUUID().toString().replaceAll("[^a-z]", "");

    @AfterEach
    void nobody_is_asked() {
        sql().update("""
            update care_channel set finish_reasons = '', finish_asking = 'NEVER'
            where location_id = (select id from location where code = 'QH')
            """);
    }

    @ParameterizedTest
    @EnumSource(names = {"DESK", "PHONE"})
    void whoever_finishes_a_chat_says_why_where_the_owner_wants_to_know(Screen screen) {
        asks("My badge does not work " + mark);
        Page page = desk(screen);
        answer(page, "Come by " + mark);
        page.locator("lobby-thread [data-act=CLOSE]").click();
        assertThat(page.locator("lobby-thread [data-act=REOPEN]")).isVisible();
        assertThat(page.getByRole(AriaRole.DIALOG)).hasCount(0);

        Page settings = open(browse(MARGIT, screen), in("settings/care?of={quay}"));
        settings.getByLabel("When a chat is finished").selectOption("MUST");
        settings.getByLabel("Reasons to choose from").fill("");
        button(settings.locator("[id=finishing]"), "Save").click();
        assertThat(settings.locator("#flash")).containsText("Write at least one reason, or ask for none.");
        settings.getByLabel("Reasons to choose from").fill("Answered\nPassed to maintenance");
        button(settings.locator("[id=finishing]"), "Save").click();
        assertThat(settings.locator("#flash")).containsText("Saved.");
        keep(settings, "care-reasons-" + screen);
        assertAccessible(settings);
        assertThat(faults(settings, screen)).isEmpty();

        asks("Still not " + mark);
        page = desk(screen);
        answer(page, "A new one is here " + mark);
        Locator finish = page.locator("lobby-thread [data-act=CLOSE]");
        finish.click();
        Locator question = page.getByRole(AriaRole.DIALOG);
        assertThat(question).containsText("Why is the conversation with Liam Doyle finished?");
        assertThat(question.getByLabel("Answered")).isFocused();
        keep(page, "care-finish-" + screen);
        assertAccessible(page);
        assertThat(question.boundingBox().width).isLessThanOrEqualTo(page.viewportSize().width);
        page.keyboard().press("Escape");
        assertThat(question).hasCount(0);
        assertThat(finish).isFocused();

        page.keyboard().press("Enter");
        button(question, "Finish").click();
        assertThat(question.getByRole(AriaRole.ALERT)).containsText("Choose a reason first.");
        assertThat(question.getByLabel("Answered")).isFocused();
        question.getByLabel("Passed to maintenance").check();
        button(question, "Finish").click();

        assertThat(page.locator("lobby-thread header")).containsText("Finished: Passed to maintenance");
        assertThat(page.locator("lobby-thread .log")).containsText("Finished by you: Passed to maintenance");
        keep(page, "care-finished-" + screen);
        Page list = open(browse(MARGIT, screen), in("care?part=finished&location={quay}"));
        assertThat(row(list)).containsText("Passed to maintenance");
        keep(list, "care-finished-list-" + screen);
        assertThat(faults(list, screen)).isEmpty();
        Page liam = open(browse(RESIDENT, PHONE), in("my/thread?team={quay}"));
        assertThat(liam.locator("lobby-thread .log")).containsText("Conversation finished");
        assertThat(liam.locator("body")).not().containsText("maintenance");
    }

    private void asks(String words) {
        as(RESIDENT).post("/api/locations/%s/care/messages".formatted(in("{quay}")), """
            {"clientId":"%s","text":"%s"}""".formatted(UUID.randomUUID(), words)).require(201);
    }

    private Page desk(Screen screen) {
        Page page = open(browse(MARGIT, screen), in("care?location={quay}"));
        row(page).click();
        assertThat(composer(page)).isVisible();
        return page;
    }

    private static void answer(Page page, String words) {
        composer(page).fill(words);
        composer(page).press("Control+Enter");
        assertThat(bubble(page, words)).isVisible();
        assertThat(page.locator("lobby-thread header")).containsText("Active, handled by");
    }

    private static Locator row(Page page) {
        return page.locator("[data-rows] a", new Page.LocatorOptions().setHasText("Liam Doyle"));
    }

    private static Locator button(Locator where, String name) {
        return where.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name).setExact(true));
    }

    private static List<String> faults(Page page, Screen screen) {
        return screen == PHONE ? Look.faultsByTouch(page) : Look.faults(page);
    }

    private static String in(String address) {
        return new Examples(sql()).in(address);
    }
}
