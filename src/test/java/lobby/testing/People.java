package lobby.testing;

import static java.net.http.HttpResponse.BodyHandlers.ofString;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Those of the demo data, signed in as anybody signs in: once each, because checking a password takes its time. Who
 * signs somebody out in a test signs them in anew for it ({@link #anew}).
 */
public final class People {

    /** Everybody's. */
    public static final String PASSWORD = "lobby-demo";

    /**
     * What a test's own people have of it: of a thousand rounds where the product makes 210,000, because a server that
     * is started for tests takes most of a second for those, and tests sign in a thousand times.
     */
    public static final String QUICK_HASH = "PBKDF2WithHmacSHA512:1000:bG9iYnkgdGVzdHMgb25seQ==:"
        + "Wl6QQ7UoUG059WRfz2egvQzbNSRrpzf6QoupsE6VSr2A3K1f8lD/gtgDdTB4FMi+cAfi9d1Quadm41qmoZbhtg==";

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final URI base;
    private final Map<String, CookieManager> signedIn = new ConcurrentHashMap<>();

    /** @param base address of the application, with a slash at its end */
    public People(URI base) {
        this.base = base;
    }

    /** What this person's browser keeps. */
    public CookieManager cookies(String login) {
        return signedIn.computeIfAbsent(login, this::anew);
    }

    /** A door of their own, for somebody who is going to shut it. */
    public CookieManager anew(String login) {
        return anew(login, PASSWORD);
    }

    public CookieManager anew(String login, String password) {
        CookieManager cookies = new CookieManager();
        HttpRequest request = HttpRequest.newBuilder(base.resolve("api/session"))
            .header("Content-Type", "application/json")
            .header("X-Requested-With", "Lobby")
            .timeout(PATIENCE)
            .POST(BodyPublishers.ofString("{\"name\":\"%s\",\"password\":\"%s\"}".formatted(login, password)))
            .build();
        HttpResponse<String> answer = send(browser(cookies), request);
        if (answer.statusCode() / 100 != 2) {
            throw new IllegalStateException(
                "%s can’t sign in: %d %s".formatted(login, answer.statusCode(), answer.body()));
        }
        return cookies;
    }

    /** What a browser keeps that holds this token of a door. */
    static CookieManager keeping(URI base, String door) {
        HttpCookie cookie = new HttpCookie("LOBBY_DOOR", door);
        cookie.setPath("/");
        cookie.setVersion(0);
        CookieManager cookies = new CookieManager();
        cookies.getCookieStore().add(base, cookie);
        return cookies;
    }

    public static HttpClient browser(CookieManager cookies) {
        return HttpClient.newBuilder().cookieHandler(cookies).version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(PATIENCE).build();
    }

    static HttpResponse<String> send(HttpClient browser, HttpRequest request) {
        return send(browser, request, ofString());
    }

    static <T> HttpResponse<T> send(HttpClient browser, HttpRequest request, BodyHandler<T> reading) {
        try {
            return browser.send(request, reading);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
