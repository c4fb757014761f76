package lobby.conversation;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static lobby.testing.Personas.RUTH;
import static lobby.testing.Personas.SAM;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

/** Typing and sending (ux.md, chapter 3, rows 1, 4 and 14). */
class WritingBrowserIT extends ThreadBrowserTest {

    private static final String SENDING = "**/messages";

    @Test
    void enter_sends_and_shift_enter_begins_a_new_line() {
        UUID conversation = conversation("Hello");
        OpenThread sam = open(SAM, conversation);

        sam.field().pressSequentially("One");
        sam.field().press("Shift+Enter");
        sam.field().pressSequentially("two");
        assertThat(sam.field()).hasValue("One\ntwo");
        sam.field().press("Enter");

        assertThat(sam.field()).hasValue("");
        assertThat(sam.unsent()).hasCount(0);
        assertThat(stored(conversation, 1)).containsExactly("One\ntwo");
    }

    @Test
    void who_wants_enter_to_make_a_new_line_sends_with_control() {
        UUID conversation = conversation("Hello");
        OpenThread sam = open(SAM, conversation);

        sam.page().locator(".composer .keys").click();
        sam.field().fill("One");
        sam.field().press("Enter");
        assertThat(sam.field()).hasValue("One\n");
        sam.field().press("Control+Enter");

        assertThat(sam.saying("One")).isVisible();
        assertThat(sam.field()).hasValue("");
    }

    @Test
    void enter_that_ends_a_composition_does_not_send() {
        OpenThread sam = open(SAM, conversation("Hello"));
        sam.field().fill("ã");

        for (String marked : new String[] {"isComposing: true", "keyCode: 229"}) {
            sam.field().evaluate("""
                field => field.dispatchEvent(new KeyboardEvent('keydown',
                    {key: 'Enter', bubbles: true, cancelable: true, %s}))""".formatted(marked));
        }

        assertThat(sam.field()).hasValue("ã");
        assertThat(sam.unsent()).hasCount(0);
    }

    @Test
    void a_message_is_there_before_the_server_knows_of_it() {
        OpenThread sam = open(SAM, conversation("Hello"));

        AtomicReference<Route> held = new AtomicReference<>();
        sam.page().route(SENDING, held::set);

        sam.say("At once");
        assertThat(sam.saying("At once").locator(".under")).hasText("Sending…");
        sam.page().waitForCondition(() -> held.get() != null);
        held.get().resume();

        assertThat(sam.saying("At once").locator(".under")).hasText("Sent");
    }

    @Test
    void what_the_server_cannot_take_now_can_be_sent_again_and_is_stored_once() {
        UUID conversation = conversation("Hello");
        OpenThread sam = open(SAM, conversation);
        AtomicInteger tries = new AtomicInteger();
        sam.page().route(SENDING, route -> {
            switch (tries.incrementAndGet()) {
                case 1 -> unavailable(route);
                case 2 -> storedButUnanswered(route);
                default -> route.resume();
            }
        });
        tolerate(".*net::ERR_FAILED.*");

        sam.say("Exactly once");
        assertThat(sam.saying("Exactly once")).containsText("Not sent yet");
        sam.button("Retry").click();

        assertThat(sam.unsent()).hasCount(0);
        assertThat(stored(conversation, 50)).containsExactly("Hello", "Exactly once");
        assertThat(sam.texts()).containsExactly("Hello", "Exactly once");
    }

    @Test
    void what_is_too_long_is_refused_with_both_numbers_and_stays() {
        OpenThread sam = open(SAM, conversation("Hello"));
        String text = characters(4003);

        sam.say(text);

        assertThat(sam.page().getByRole(AriaRole.ALERT).last())
            .containsText("This is 4,003 characters long; at most 4,000 are possible.");
        assertThat(sam.field()).hasValue(text);
    }

    @Test
    void a_draft_follows_its_writer_into_another_tab_and_through_a_reload() {
        UUID conversation = conversation("Hello");
        OpenThread one = open(RUTH, conversation);
        OpenThread other = opened(one.page().context().newPage(), RUTH, conversation);

        one.field().pressSequentially("Not yet fin");

        assertThat(other.field()).hasValue("Not yet fin");
        one.page().reload();
        assertThat(one.field()).hasValue("Not yet fin");
    }

    @Test
    void an_expired_sign_in_takes_neither_the_draft_nor_what_was_sent() {
        UUID conversation = conversation("Hello");
        as(RUTH);
        Page page = context(DESK).newPage();
        page.context().addCookies(cookiesOf(people().anew(RUTH.login())));
        OpenThread ruth = opened(page, RUTH, conversation);

        page.context().clearCookies();
        ruth.say("Sent too late");
        assertThat(ruth.banner()).containsText("You are signed out.");
        ruth.field().fill("And a draft");
        assertThat(ruth.saying("Sent too late")).containsText("Not sent yet");
        page.context().addCookies(cookiesOf(people().anew(RUTH.login())));
        opened(page, RUTH, conversation);

        assertThat(ruth.field()).hasValue("And a draft");
        assertThat(ruth.unsent()).hasCount(0);
        assertThat(stored(conversation, 50)).containsExactly("Hello", "Sent too late");
    }

    @Test
    void what_is_being_written_while_a_colleague_closes_can_still_be_sent() {
        UUID conversation = conversation("Hello");
        OpenThread sam = open(SAM, conversation);
        sam.field().fill("One more thing");

        as(SAM).post("api/conversations/%s/close".formatted(conversation)).require(200);
        assertThat(sam.page().locator(".closed")).containsText("One more thing");
        sam.button("Reopen and send").click();

        assertThat(sam.field()).isVisible();
        assertThat(sam.saying("One more thing")).isVisible();
        assertThat(sam.unsent()).hasCount(0);
        assertThat(stored(conversation, 1)).containsExactly("One more thing");
    }

    private static void unavailable(Route route) {
        if (isSending(route)) {
            route.fulfill(new Route.FulfillOptions().setStatus(503).setContentType("application/problem+json")
                .setBody("{\"status\":503,\"code\":\"UNAVAILABLE\",\"detail\":\"Later.\"}"));
        } else {
            route.resume();
        }
    }

    private static void storedButUnanswered(Route route) {
        if (isSending(route)) {
            route.fetch();
            route.abort();
        } else {
            route.resume();
        }
    }

    private static boolean isSending(Route route) {
        return route.request().method().equals("POST");
    }
}
