package lobby.platform;

import java.util.Locale;

/**
 * What another system is told when something was refused or failed (RFC 9457). The code is for machines and stays; the
 * detail is for people and comes in their language.
 *
 * @param reference by which the log knows it
 */
public record Problem(int status, String code, String title, String detail, String reference) {

    public static final String TYPE = "application/problem+json";

    public static Problem of(RefusedException refused, Locale language) {
        Refusal refusal = refused.refusal();
        return new Problem(refusal.status(), refusal.name(), title(refusal.status()),
            Words.of(language).refusal(refused), References.next().toString());
    }

    public String json() {
        return Json.createObjectBuilder()
            .add("type", "about:blank")
            .add("title", title)
            .add("status", status)
            .add("code", code)
            .add("detail", detail)
            .add("reference", reference)
            .build().toString();
    }

    /** What HTTP calls this status. */
    public static String title(int status) {
        return switch (status) {
            case 400 -> "Bad Request";
            case 401 -> "Unauthorized";
            case 403 -> "Forbidden";
            case 404 -> "Not Found";
            case 405 -> "Method Not Allowed";
            case 406 -> "Not Acceptable";
            case 409 -> "Conflict";
            case 413 -> "Content Too Large";
            case 415 -> "Unsupported Media Type";
            case 421 -> "Misdirected Request";
            case 429 -> "Too Many Requests";
            case 503 -> "Service Unavailable";
            default -> status < 500 ? "Refused" : "Internal Server Error";
        };
    }
}
