package lobby.conversation;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static lobby.testing.Personas.RUTH;
import static lobby.testing.Personas.SAM;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.util.UUID;
import lobby.testing.EveryServer;
import org.junit.jupiter.api.Test;

/** A line that comes and goes (ux.md, chapter 3, row 5). */
@EveryServer
class ConnectionBrowserIT extends ThreadBrowserTest {

    /** As behind a proxy that knows nothing of WebSockets. */
    private static final String NO_LINE = """
        window.WebSocket = class {
            constructor() {
                setTimeout(() => this.onclose?.({code: 1006}));
            }
            close() {}
        };""";

    @Test
    void what_is_written_without_a_network_goes_out_in_order_when_it_is_back() {
        tolerate(".*(net::ERR_INTERNET_DISCONNECTED|WebSocket).*");
        UUID conversation = conversation("Hello");
        OpenThread ruth = open(RUTH, conversation);
        assertThat(ruth.page().locator(".live")).hasText("Live");

        ruth.page().context().setOffline(true);
        assertThat(ruth.banner()).containsText("No connection.");
        ruth.say("One").say("Two").say("Three");
        assertThat(ruth.unsent()).hasCount(3);
        answers(SAM, conversation, "Meanwhile");
        ruth.page().context().setOffline(false);

        assertThat(ruth.unsent()).hasCount(0);
        assertThat(ruth.page().locator(".live")).hasText("Live");
        assertThat(stored(conversation, 50)).containsExactly("Hello", "Meanwhile", "One", "Two", "Three");
        assertThat(ruth.texts()).containsExactly("Hello", "Meanwhile", "One", "Two", "Three");
    }

    @Test
    void a_queue_survives_a_reload() {
        tolerate(".*net::ERR_FAILED.*");
        UUID conversation = conversation("Hello");
        OpenThread ruth = open(RUTH, conversation);
        ruth.page().route("**/messages", route -> {
            if (route.request().method().equals("POST")) {
                route.abort();
            } else {
                route.resume();
            }
        });

        ruth.say("One").say("Two");
        assertThat(ruth.unsent()).hasCount(2);
        ruth.page().unrouteAll();
        opened(ruth.page(), RUTH, conversation);

        assertThat(ruth.unsent()).hasCount(0);
        assertThat(stored(conversation, 50)).containsExactly("Hello", "One", "Two");
    }

    @Test
    void without_a_line_the_page_asks_once_in_a_while() {
        UUID conversation = conversation("Hello");
        as(RUTH);
        Page page = browse(RUTH.login(), DESK);
        page.addInitScript(NO_LINE);
        OpenThread ruth = opened(page, RUTH, conversation);

        answers(SAM, conversation, "Nobody rang");

        assertThat(ruth.saying("Nobody rang")).isVisible(
            new LocatorAssertions.IsVisibleOptions().setTimeout(40_000));
    }
}
