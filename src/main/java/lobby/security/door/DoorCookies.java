package lobby.security.door;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The two cookies a browser keeps. They are written by hand because servers disagree on SameSite; no script can read
 * them, no foreign page can post with them, and they come back over TLS only where they were set over TLS.
 */
public final class DoorCookies {

    static final String DOOR = "LOBBY_DOOR";
    static final String REMEMBERED = "LOBBY_REMEMBER";

    /** Hands a browser its secrets, and gives its session another id: nobody else can have planted it. */
    public static void keep(Opened opened, Duration remembers, HttpServletRequest request, HttpServletResponse response) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            request.changeSessionId();
        }
        write(request, response, DOOR, opened.door(), "");
        if (opened.isRemembered()) {
            write(request, response, REMEMBERED, opened.remembered(), "; Max-Age=" + remembers.toSeconds());
        }
    }

    /** Takes them back, and ends the session. */
    public static void drop(HttpServletRequest request, HttpServletResponse response) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        write(request, response, DOOR, "", "; Max-Age=0");
        write(request, response, REMEMBERED, "", "; Max-Age=0");
    }

    /** The token of the door that a request comes in by. */
    public static Optional<String> door(HttpServletRequest request) {
        return value(request, DOOR);
    }

    /** The hash of the token of the door that a handshake comes in by; empty where it comes by none. */
    public static String hashIn(Map<String, List<String>> headers) {
        return headers.entrySet().stream()
            .filter(header -> header.getKey().equalsIgnoreCase("Cookie"))
            .flatMap(header -> header.getValue().stream())
            .flatMap(cookies -> Stream.of(cookies.split(";")))
            .map(String::strip)
            .filter(cookie -> cookie.startsWith(DOOR + "="))
            .map(cookie -> Tokens.hash(cookie.substring(DOOR.length() + 1)))
            .findFirst()
            .orElse("");
    }

    /** All secrets that a request brings. */
    public static List<String> secrets(HttpServletRequest request) {
        return Stream.concat(door(request).stream(), remembered(request).stream()).toList();
    }

    static Optional<String> remembered(HttpServletRequest request) {
        return value(request, REMEMBERED);
    }

    private static Optional<String> value(HttpServletRequest request, String name) {
        return Stream.ofNullable(request.getCookies()).flatMap(Stream::of)
            .filter(cookie -> cookie.getName().equals(name))
            .map(Cookie::getValue)
            .filter(value -> !value.isBlank())
            .findFirst();
    }

    private static void write(HttpServletRequest request, HttpServletResponse response, String name, String value,
                              String age) {
        String path = request.getContextPath().isEmpty() ? "/" : request.getContextPath();
        response.addHeader("Set-Cookie", name + "=" + value + "; Path=" + path + age + "; HttpOnly; SameSite=Lax"
            + (request.isSecure() ? "; Secure" : ""));
    }

    private DoorCookies() {
    }
}
