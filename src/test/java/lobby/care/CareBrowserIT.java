package lobby.care;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static lobby.testing.browser.Screen.DESK;
import static lobby.testing.browser.Screen.PHONE;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.UUID;
import lobby.testing.DeskTest;
import lobby.testing.browser.Axe;
import lobby.testing.browser.Look;
import lobby.testing.browser.Screen;
import org.junit.jupiter.api.Test;

/** The care desk with three people at it: a resident on a phone, and two agents (LC-05 to LC-07, LC-23, LC-24). */
class CareBrowserIT extends DeskTest {

    private static final String RESIDENT = "yuki";
    private static final String PRIYA = "priya";
    private static final String TOMASZ = "tomasz";

    private static final String PRIYAS_NAME = "Priya Raman";

    private final String mark = UUID.randomUUID().toString().replaceAll("[^a-z]", "");

    @Test
    void a_chat_is_taken_by_the_first_answer_overtaken_after_a_question_finished_and_taken_up_again() {
        Page yuki = open(browse(RESIDENT, PHONE), "my/home");
        yuki.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Write to the Pier 9")).click();
        says(yuki, "My window does not close " + mark);
        assertThat(yuki.locator("lobby-thread .msg.mine .under")).containsText("Sent");
        keep(yuki, "care-resident-phone");

        Page priya = desk(PRIYA, DESK);
        Locator row = row(priya);
        assertThat(row).containsText("Waiting");
        row.click();
        assertThat(bubble(priya, "does not close " + mark)).isVisible();
        says(priya, "I send somebody, " + mark);
        assertThat(bubble(yuki, "I send somebody, " + mark)).isVisible();
        assertThat(priya.locator("lobby-thread header")).containsText("handled by Priya Raman");
        assertThat(yuki.locator("lobby-thread header")).not().containsText("handled");

        note(priya, "Second time this month " + mark);

        Page tomasz = desk(TOMASZ, DESK);
        keep(tomasz, "care-desk");
        assertThat(row(tomasz)).containsText("Priya Raman");
        row(tomasz).click();
        assertThat(tomasz.locator(".note")).containsText("Second time this month " + mark);
        composer(tomasz).fill("He is there " + mark);
        composer(tomasz).press("Enter");
        Locator question = tomasz.getByRole(AriaRole.DIALOG);
        assertThat(question).containsText("Priya Raman is already handling this conversation. Overtake it?");
        keep(tomasz, "care-overtake-desk");
        assertEmpty(Axe.violations(tomasz));
        question.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("No")).first().click();
        assertThat(composer(tomasz)).hasValue("He is there " + mark);
        assertThat(bubble(yuki, "He is there " + mark)).hasCount(0);

        composer(tomasz).press("Enter");
        question.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Yes")).click();
        assertThat(bubble(yuki, "He is there " + mark)).isVisible();
        assertThat(composer(tomasz)).hasValue("");
        assertThat(priya.locator("#toasts")).containsText("Tomasz Zielinski has overtaken your conversation");
        assertThat(priya.locator("lobby-thread header")).containsText("handled by Tomasz Zielinski");
        keep(priya, "care-overtaken-desk");

        tomasz.locator("lobby-thread [data-act=RELEASE]").click();
        assertThat(question.locator("[aria-busy]")).hasCount(0);
        keep(tomasz, "care-hand-over-desk");
        assertEmpty(Axe.violations(tomasz));
        question.getByLabel(PRIYAS_NAME).check();
        question.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Hand over")).click();
        assertThat(priya.locator("#toasts")).containsText("has handed you the conversation with Yuki Tanaka");
        assertThat(priya.locator("lobby-thread header")).containsText("handled by " + PRIYAS_NAME);
        assertThat(tomasz.locator("lobby-thread .log")).containsText("to " + PRIYAS_NAME);

        priya.locator("lobby-thread [data-act=CLOSE]").click();
        assertThat(yuki.locator("lobby-thread .log")).containsText("Conversation finished");
        assertThat(tomasz.locator("lobby-thread header")).containsText("Finished");
        keep(tomasz, "care-finished-desk");
        says(yuki, "It is open again " + mark);
        assertThat(yuki.locator("body")).not().containsText("Second time this month");
        assertThat(priya.locator("lobby-thread header")).containsText("Unanswered");
        assertThat(row(priya)).containsText("last handled by Priya");
        assertEmpty(Axe.violations(yuki));
    }

    @Test
    void the_desk_works_on_a_phone_and_by_keyboard_alone() {
        Page page = desk(PRIYA, PHONE);
        keep(page, "care-desk-phone");
        assertEmpty(Look.faultsByTouch(page));
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Unanswered"))).isVisible();
        page.locator("[data-rows] a").first().click();
        assertThat(composer(page)).isVisible();
        page.locator(".newest").click();
        keep(page, "care-chat-phone");
        assertEmpty(Look.faultsByTouch(page));

        Page keys = desk(PRIYA, DESK);
        keys.locator("body").press("j");
        keys.keyboard().press("Enter");
        assertThat(composer(keys)).isFocused();

        open(keys, "care");
        String longest = keys.locator("[data-part=rows-UNANSWERED] .who b").first().textContent();
        keys.locator("body").press("n");
        assertThat(keys.locator("lobby-thread header")).containsText(longest);
    }

    @Test
    void at_the_end_of_a_shift_all_chats_are_handed_over_at_once() {
        Page page = desk(PRIYA, PHONE);
        page.locator("[data-leave]").click();
        Locator question = page.getByRole(AriaRole.DIALOG);
        assertThat(question.getByLabel("Tomasz Zielinski")).isVisible();
        keep(page, "care-hand-over-all-phone");
        assertEmpty(Axe.violations(page));
        String words = "And the heating " + mark;
        as(RESIDENT).post("/api/locations/%s/care/messages".formatted(pier()), """
            {"clientId":"%s","text":"%s"}""".formatted(UUID.randomUUID(), words)).require(201);
        assertThat(page.locator("[data-rows]").first()).containsText(words);
        question.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Not now")).click();
        assertThat(page.locator("[data-leave]")).isFocused();
    }

    private void note(Page page, String words) {
        page.locator("lobby-thread [data-note]").click();
        page.getByRole(AriaRole.DIALOG).locator("textarea").fill(words);
        keep(page, "care-note-desk");
        assertEmpty(Axe.violations(page));
        button(page, "Save note").click();
        assertThat(page.locator(".note")).containsText(words);
        assertThat(page.locator("lobby-thread [data-note]")).isFocused();
    }

    private static void assertEmpty(List<String> faults) {
        assertThat(faults).isEmpty();
    }

    private Page desk(String login, Screen screen) {
        Page page = open(browse(login, screen), "care");
        assertThat(page.locator(".figures")).isAttached();
        return page;
    }

    private Locator row(Page page) {
        return page.locator("[data-rows] a", new Page.LocatorOptions().setHasText("Yuki Tanaka"));
    }

    private static void says(Page page, String words) {
        composer(page).fill(words);
        composer(page).press(page.viewportSize().width < 500 ? "Control+Enter" : "Enter");
        assertThat(bubble(page, words)).isVisible();
    }
}
