package lobby.security.door;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** Where to go on after signing in: a page of this application, whatever was asked for. */
public final class NextPath {

    public static final String START = "/";

    private static final Pattern RELATIVE = Pattern.compile("/(?!/)[\\w.~!$&'()*+,;=:@/?%-]*");
    private static final Pattern BROKEN_ESCAPE = Pattern.compile("%(?![0-9a-fA-F]{2})");
    private static final Pattern SUSPICIOUS = Pattern.compile(
        "[\\p{Cntrl}\\\\]|^//|/\\.\\.?(/|$|\\?)|^/sign-(in|out)\\b");

    /** The path as it was asked for if it leads to a page here, else the start page. */
    public static String of(String asked) {
        return asked != null && leadsHere(asked) ? asked : START;
    }

    private static boolean leadsHere(String path) {
        return RELATIVE.matcher(path).matches() && !BROKEN_ESCAPE.matcher(path).find()
            && !SUSPICIOUS.matcher(path).find() && !SUSPICIOUS.matcher(decoded(path)).find();
    }

    private static String decoded(String path) {
        return URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    private NextPath() {
    }
}
