package lobby.conversation;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.Cookie;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import lobby.local.LocalDatabase;
import lobby.local.LocalServer;
import lobby.local.Ports;
import lobby.local.ServerPlan;
import lobby.testing.ApiClient;
import lobby.testing.People;
import lobby.testing.browser.Chromium;
import org.junit.jupiter.api.Test;

/** A server that is changed under an open page (ux.md, chapter 3, row 15). It has one of its own for that. */
class RestartBrowserIT {

    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final Path FOLDER = Path.of("target", "restart");

    @Test
    void what_is_written_while_the_server_restarts_is_sent_once_and_the_page_is_live_again() throws IOException {
        // what an earlier run wrote is still there
        String written = "Written while it was down, " + UUID.randomUUID();
        String more = "And more, " + UUID.randomUUID();
        ServerPlan plan = ServerPlan.of(Ports.free(), FOLDER.resolve("server")).with(Map.of("LOBBY_DEMO", "true"));
        try (LocalDatabase database = LocalDatabase.start(FOLDER.resolve("postgresql"))) {
            LocalServer server = started(plan, database);
            URI base = URI.create(server.address() + "/");
            CookieManager door = new People(base).anew("nadia");
            ApiClient nadia = new ApiClient(base, door);
            String conversation = nadia.get("api/conversations?state=OPEN").json().getJsonArray("conversations")
                .getJsonObject(0).getString("id");
            try (BrowserContext browser = Chromium.get().newContext()) {
                browser.addCookies(door.getCookieStore().getCookies().stream()
                    .map(cookie -> new Cookie(cookie.getName(), cookie.getValue()).setUrl(base.toString())).toList());
                Page page = browser.newPage();
                page.navigate(base + "conversations?id=" + conversation);
                OpenThread thread = new OpenThread(page);
                assertThat(page.locator(".live")).hasText("Live");
                assertThat(thread.field()).isVisible();

                server.close();
                thread.say(written).say(more);
                assertThat(thread.unsent()).hasCount(2);
                thread.field().fill("A draft");
                server = started(plan, database);

                assertThat(page.locator(".live")).hasText("Live", new LocatorAssertions.HasTextOptions()
                    .setTimeout(PATIENCE.toMillis()));
                assertThat(thread.unsent()).hasCount(0);
                assertThat(thread.field()).hasValue("A draft");
                assertThat(texts(nadia, conversation)).endsWith(written, more).containsOnlyOnce(written, more);
            } finally {
                server.close();
            }
        }
    }

    private static LocalServer started(ServerPlan plan, LocalDatabase database) throws IOException {
        LocalServer server = LocalServer.start(plan, database);
        server.awaitReady(PATIENCE);
        return server;
    }

    private static List<String> texts(ApiClient person, String conversation) {
        JsonObject page = person.get("api/conversations/" + conversation + "/messages?before=1000000").json();
        return page.getJsonArray("messages").getValuesAs(line -> line.asJsonObject().getString("text"));
    }
}
