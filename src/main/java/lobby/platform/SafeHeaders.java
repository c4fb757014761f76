package lobby.platform;

import jakarta.servlet.http.HttpServletResponse;

/** What every answer says to browsers, whatever it is: guess no types, tell nobody where one came from, let nobody in. */
public final class SafeHeaders {

    private static final String NOTHING = "default-src 'none'; frame-ancestors 'none'";

    /** Written before anything else is, so that pages can put a policy of their own in place of the strictest. */
    public static void write(HttpServletResponse response) {
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("X-Frame-Options", "SAMEORIGIN");
        response.setHeader("Content-Security-Policy", NOTHING);
        response.setHeader("Cache-Control", "no-store");
    }

    private SafeHeaders() {
    }
}
