package lobby.platform;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What every answer says to browsers: guess no types, tell nobody where one came from, run nothing, and let nobody
 * frame it but the portals that may.
 */
public final class SafeHeaders {

    private static final String POLICY = "Content-Security-Policy";
    /** Knows no other sites: where there are portals, the policy alone says who may frame what. */
    private static final String FRAMES = "X-Frame-Options";

    private static final Map<String, String> HEADERS = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);

    static {
        HEADERS.put("X-Content-Type-Options", "nosniff");
        HEADERS.put("Referrer-Policy", "same-origin");
        HEADERS.put(FRAMES, "SAMEORIGIN");
        HEADERS.put(POLICY, "default-src 'none'; frame-ancestors 'none'");
        HEADERS.put("Cache-Control", "no-store");
    }

    /**
     * Written before anything else is, so that pages and files can put their own in place of the strictest.
     *
     * @param portals the origins that may frame us
     */
    public static void write(HttpServletResponse response, List<String> portals) {
        HEADERS.forEach((name, value) -> {
            if (portals.isEmpty() || !name.equals(FRAMES)) {
                response.setHeader(name, allowing(portals, name, value));
            }
        });
    }

    /** The value of a header as it may leave: a policy names the portals. */
    public static String allowing(List<String> portals, String name, String value) {
        return portals.isEmpty() || value == null || !name.equalsIgnoreCase(POLICY)
            ? value
            : value.replaceFirst("frame-ancestors [^;]*", "frame-ancestors 'self' " + String.join(" ", portals));
    }

    public static boolean has(String name) {
        return HEADERS.containsKey(name);
    }

    private SafeHeaders() {
    }
}
