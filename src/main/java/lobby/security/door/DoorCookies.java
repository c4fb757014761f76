package lobby.security.door;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import lobby.platform.Settings;

/**
 * The two cookies a browser keeps. They are written by hand because servers disagree on SameSite; no script can read
 * them, no foreign page can post with them, and they come back over TLS only where they were set over TLS.
 */
public final class DoorCookies {

    static final String DOOR = "LOBBY_DOOR";
    static final String REMEMBERED = "LOBBY_REMEMBER";

    /**
     * Hands the secrets to a browser in which somebody signed in. What was open in it may have been somebody else's,
     * and somebody else may know its id: servers give an ended session's id to the next that begins.
     */
    public static void give(Opened opened, Settings settings, HttpServletRequest request,
        HttpServletResponse response) {
        if (request.getSession(false) != null) {
            endSession(request);
            request.getSession(true);
            request.changeSessionId();
        }
        write(opened, settings, request, response);
    }

    /** Hands new secrets to a browser that was remembered; what is open in it stays so, under another id. */
    static void renew(Opened opened, Settings settings, HttpServletRequest request, HttpServletResponse response) {
        if (request.getSession(false) != null) {
            request.changeSessionId();
        }
        write(opened, settings, request, response);
    }

    /** Takes them back, and ends what was open. */
    public static void take(Settings settings, HttpServletRequest request, HttpServletResponse response) {
        endSession(request);
        write(settings, request, response, DOOR + "=", "; Max-Age=0");
        write(settings, request, response, REMEMBERED + "=", "; Max-Age=0");
    }

    /** The token of the door that a request comes in by. */
    public static Optional<String> door(HttpServletRequest request) {
        return value(request, DOOR);
    }

    /** The hash of the token, of a door or of an API, that a handshake comes in by; empty where it comes by none. */
    public static String hashIn(Map<String, List<String>> headers) {
        return values(headers, "Authorization")
            .filter(authorization -> authorization.startsWith(DoorKeeper.BEARER))
            .map(authorization -> authorization.substring(DoorKeeper.BEARER.length()).strip())
            .findFirst()
            .or(() -> values(headers, "Cookie")
                .flatMap(cookies -> Stream.of(cookies.split(";")))
                .map(String::strip)
                .filter(cookie -> cookie.startsWith(DOOR + "="))
                .map(cookie -> cookie.substring(DOOR.length() + 1))
                .findFirst())
            .map(Tokens::hash)
            .orElse("");
    }

    /** All secrets that a request brings. */
    public static List<String> secrets(HttpServletRequest request) {
        return Stream.concat(door(request).stream(), remembered(request).stream()).toList();
    }

    static Optional<String> remembered(HttpServletRequest request) {
        return value(request, REMEMBERED);
    }

    /** Has a browser keep something else for so many seconds; for none, it forgets it. */
    public static void keep(String name, String value, long seconds, Settings settings, HttpServletRequest request,
                            HttpServletResponse response) {
        write(settings, request, response, name + "=" + value, "; Max-Age=" + seconds);
    }

    /** What a browser keeps under this name. */
    public static Optional<String> value(HttpServletRequest request, String name) {
        return Stream.ofNullable(request.getCookies()).flatMap(Stream::of)
            .filter(cookie -> cookie.getName().equals(name))
            .map(Cookie::getValue)
            .filter(value -> !value.isBlank())
            .findFirst();
    }

    private static Stream<String> values(Map<String, List<String>> headers, String name) {
        return headers.entrySet().stream()
            .filter(header -> header.getKey().equalsIgnoreCase(name))
            .flatMap(header -> header.getValue().stream());
    }

    private static void endSession(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }

    private static void write(Opened opened, Settings settings, HttpServletRequest request,
                              HttpServletResponse response) {
        write(settings, request, response, DOOR + "=" + opened.door(), "");
        if (opened.isRemembered()) {
            write(settings, request, response, REMEMBERED + "=" + opened.remembered(),
                "; Max-Age=" + settings.remembers().toSeconds());
        }
    }

    private static void write(Settings settings, HttpServletRequest request, HttpServletResponse response,
                              String cookie, String age) {
        String path = request.getContextPath().isEmpty() ? "/" : request.getContextPath();
        boolean secure = request.isSecure()
            || settings.baseUrl().filter(ours -> ours.getScheme().equals("https")).isPresent();
        response.addHeader("Set-Cookie",
            cookie + "; Path=" + path + age + "; HttpOnly; SameSite=Lax" + (secure ? "; Secure" : ""));
    }

    private DoorCookies() {
    }
}
