package lobby.web;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import lobby.local.LocalDatabase;
import lobby.local.LocalServer;
import lobby.local.ServerPlan;
import lobby.testing.ApiClient;
import lobby.testing.People;
import lobby.testing.browser.Chromium;
import lobby.testing.browser.Screen;

/** A demo house whose Lobby knows one portal. */
final class EmbeddedHouse implements AutoCloseable {

    private static final Path FOLDER = Path.of("target", "embedded");
    private static final Duration PATIENCE = Duration.ofMinutes(4);

    private final LocalDatabase database;
    private final LocalServer server;
    private final People people;

    private EmbeddedHouse(LocalDatabase database, LocalServer server) {
        this.database = database;
        this.server = server;
        people = new People(base());
    }

    static EmbeddedHouse knowing(Portal portal) throws IOException {
        LocalDatabase database = LocalDatabase.start(FOLDER.resolve("postgresql"));
        try (ServerSocket any = new ServerSocket(0)) {
            ServerPlan plan = ServerPlan.of(any.getLocalPort(), FOLDER.resolve("server"))
                .withJvm(ServerPlan.SHORT_LIVED)
                .with(Map.of("LOBBY_DEMO", "true", "LOBBY_FRAME_ANCESTORS", portal.origin()));
            any.close();
            EmbeddedHouse house = new EmbeddedHouse(database, LocalServer.start(plan, database));
            house.server.awaitReady(PATIENCE);
            return house;
        }
    }

    URI base() {
        return URI.create(server.address() + "/");
    }

    ApiClient as(String login) {
        return new ApiClient(base(), people.cookies(login));
    }

    /** A booking of theirs that is being talked about. */
    JsonObject bookingOf(String login) {
        return as(login).get("/api/bookings?limit=100").require(200).json().getJsonArray("bookings").stream()
            .map(JsonValue::asJsonObject)
            .filter(booking -> "OPEN".equals(booking.getJsonObject("conversation").getString("state", "")))
            .findFirst()
            .orElseThrow();
    }

    void readEverything(String login) {
        as(login).get("/api/conversations?unread=true&limit=100").require(200).json().getJsonArray("conversations")
            .getValuesAs(JsonObject.class)
            .forEach(talk -> read(login, "/api/conversations/" + talk.getString("id")));
    }

    private void read(String login, String conversation) {
        long last = as(login).get(conversation).require(200).json().getJsonNumber("lastNumber").longValue();
        as(login).put(conversation + "/read", "{\"upTo\":%d}".formatted(last)).require(204);
    }

    /** A page, still blank, in a browser of their own; of nobody where the login is blank. */
    Page browse(String login, Screen screen) {
        BrowserContext browser = Chromium.get().newContext(new NewContextOptions()
            .setViewportSize(screen.width(), screen.height()).setLocale("en-CA"));
        if (!login.isEmpty()) {
            browser.addCookies(people.cookies(login).getCookieStore().getCookies().stream()
                .map(cookie -> new Cookie(cookie.getName(), cookie.getValue()).setUrl(base().toString())).toList());
        }
        return browser.newPage();
    }

    @Override
    public void close() throws IOException {
        server.close();
        database.close();
    }
}
