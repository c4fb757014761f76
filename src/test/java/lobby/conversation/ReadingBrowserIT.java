package lobby.conversation;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static lobby.testing.Personas.RUTH;
import static lobby.testing.Personas.SAM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.microsoft.playwright.Page;
import java.util.UUID;
import java.util.regex.Pattern;
import lobby.conversation.OpenThread.Place;
import lobby.testing.EveryServer;
import org.junit.jupiter.api.Test;

/** Reading: what is new, what was before, what a link leads to (ux.md, chapter 3, rows 6, 7 and 8). */
@EveryServer
class ReadingBrowserIT extends ThreadBrowserTest {

    @Test
    void who_reads_further_up_learns_what_is_new_and_goes_there() {
        UUID conversation = longConversation(200);
        OpenThread ruth = open(RUTH, conversation);
        OpenThread sam = open(SAM, conversation);
        String title = ruth.page().title();
        ruth.scrollTo(900);

        sam.say("News from the house");

        assertThat(ruth.toNewest()).hasText("1 new");
        assertThat(ruth.page()).hasTitle(Pattern.compile("^\\(\\d+\\+?\\) .*"));
        assertThat(ruth.page()).not().hasTitle(title);
        ruth.toNewest().click();
        assertThat(ruth.saying("News from the house")).isInViewport();
        assertThat(ruth.log().locator(".day.new")).containsText("New since");
        assertThat(ruth.page()).hasTitle(title);
        assertThat(sam.saying("News from the house")).containsText("Read by Ruth");
    }

    @Test
    void a_conversation_opens_at_the_first_message_that_is_unread() {
        UUID conversation = longConversation(120);
        for (int n = 1; n <= 30; n++) {
            answers(SAM, conversation, "Unread " + n);
        }

        OpenThread ruth = open(RUTH, conversation);

        assertThat(ruth.log().locator(".day.new")).isInViewport();
        assertThat(ruth.message(121)).isInViewport();
        assertThat(ruth.toNewest()).isVisible();
    }

    @Test
    void older_messages_come_without_moving_what_is_read() {
        OpenThread ruth = open(RUTH, longConversation(400));

        for (int page = 0; page < 4; page++) {
            long oldest = oldest(ruth);
            Place before = ruth.lookFrom(250);
            ruth.page().waitForCondition(() -> oldest(ruth) < oldest);

            assertThat(ruth.offset(before.number())).isCloseTo(before.offset(), within(2.0));
        }
    }

    @Test
    void a_page_never_holds_more_than_some_of_a_long_conversation() {
        OpenThread ruth = open(RUTH, longConversation(700));

        for (long oldest = oldest(ruth); oldest > 1; oldest = oldest(ruth)) {
            long known = oldest;
            ruth.scrollTo(0);
            ruth.page().waitForCondition(() -> oldest(ruth) < known);
        }

        assertThat(ruth.log().locator(".msg").count()).isLessThanOrEqualTo(300);
        ruth.toNewest().click();
        assertThat(ruth.message(700)).isInViewport();
    }

    @Test
    void a_link_leads_to_one_message_however_far_back() {
        UUID conversation = longConversation(700);
        as(RUTH);
        Page page = browse(RUTH.login(), DESK);

        open(page, path(RUTH, conversation) + "#m-120");

        OpenThread ruth = new OpenThread(page);
        assertThat(ruth.message(120)).isInViewport();
        assertThat(ruth.message(120)).isFocused();
        assertThat(ruth.message(120)).hasClass(Pattern.compile(".*\\btarget\\b.*"));
        ruth.message(120).press("ArrowUp");
        assertThat(ruth.message(119)).isFocused();
    }

    @Test
    void text_is_shown_as_it_was_written_and_only_safe_links_are_links() {
        UUID conversation = conversation("<b>Bold?</b> See https://example.org/a?b=c. Not javascript:alert(1)");

        OpenThread ruth = open(RUTH, conversation);

        assertThat(ruth.message(1).locator(".bubble"))
            .hasText("<b>Bold?</b> See https://example.org/a?b=c. Not javascript:alert(1)");
        assertThat(ruth.message(1).locator("a")).hasCount(1);
        assertThat(ruth.message(1).locator("a")).hasAttribute("href", "https://example.org/a?b=c");
        assertThat(ruth.message(1).locator("a")).hasAttribute("rel", Pattern.compile(".*noopener.*"));
    }

    @Test
    void only_what_comes_in_is_read_out() {
        UUID conversation = conversation("Hello");
        OpenThread ruth = open(RUTH, conversation);
        ruth.say("I am here");
        assertThat(ruth.unsent()).hasCount(0);

        answers(SAM, conversation, "So am I");

        assertThat(ruth.log()).hasAttribute("aria-live", "off");
        assertThat(ruth.page().locator("lobby-thread [aria-live=polite]")).hasText("Sam Okoye writes: So am I");
    }

    private static long oldest(OpenThread thread) {
        return Long.parseLong(thread.log().locator("[data-number]").first().getAttribute("data-number"));
    }
}
