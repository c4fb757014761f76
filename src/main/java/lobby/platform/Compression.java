package lobby.platform;

import java.util.regex.Pattern;

/** What an answer may be sent as, by the header {@code Accept-Encoding} (RFC 9110, 12.5.3). */
public final class Compression {

    public static final String GZIP = "gzip";

    private static final Pattern TAKEN = Pattern.compile("(^|[,\\s])gzip\\s*(?!\\s*;\\s*q=0(\\.0*)?\\s*(,|$))(,|;|$)",
        Pattern.CASE_INSENSITIVE);

    /** @param accepted what the header says, or null */
    public static boolean takesGzip(String accepted) {
        return accepted != null && TAKEN.matcher(accepted).find();
    }

    private Compression() {
    }
}
