package lobby.platform;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.TreeMap;

/** What every answer says to browsers: guess no types, tell nobody where one came from, run and frame nothing. */
public final class SafeHeaders {

    private static final Map<String, String> HEADERS = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);

    static {
        HEADERS.put("X-Content-Type-Options", "nosniff");
        HEADERS.put("Referrer-Policy", "same-origin");
        HEADERS.put("X-Frame-Options", "SAMEORIGIN");
        HEADERS.put("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
        HEADERS.put("Cache-Control", "no-store");
    }

    /** Written before anything else is, so that pages and files can put their own in place of the strictest. */
    public static void write(HttpServletResponse response) {
        HEADERS.forEach(response::setHeader);
    }

    public static boolean has(String name) {
        return HEADERS.containsKey(name);
    }

    private SafeHeaders() {
    }
}
