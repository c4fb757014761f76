package lobby.house;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import lobby.testing.Answer;
import lobby.testing.ApiClient;

/** What browsers do that come in by the house. */
final class Browsing {

    static Answer signIn(ApiClient browser, String name, String password) {
        return browser.post("/api/session", "{\"name\":\"%s\",\"password\":\"%s\"}".formatted(name, password));
    }

    /** Where the provider sends this browser, which was sent there by Lobby. */
    static String provided(ApiClient browser, String next) {
        Answer departure = browser.get("/sign-in/house?next=" + URLEncoder.encode(next, UTF_8)).require(302);
        return browser.get(departure.header("Location")).require(302).header("Location");
    }

    static Answer comesBack(ApiClient browser, String next) {
        return browser.get(provided(browser, next));
    }

    /** The same with all that the proxy says of whoever uses it. */
    static ApiClient vouched(ApiClient browser, String subject, String email, String groups) {
        return browser.with("X-Lobby-Proxy-Secret", HouseStage.PROXY_SECRET).with("X-Remote-User", subject)
            .with("X-Remote-Email", email).with("X-Remote-Name", "Somebody " + subject)
            .with("X-Remote-Groups", groups);
    }

    private Browsing() {
    }
}
