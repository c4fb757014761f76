package lobby.web.asset;

import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Leaves out of our scripts and styles what only their authors read: comments that begin a line, blank lines, and space
 * at the beginning of lines. What is left stays in lines of its own, so that faults are still told with a line to look
 * at. It is for our files alone: their template literals end in the line they begin in, which a test holds them to.
 */
final class Slim {

    private static final Pattern STYLE_COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);
    private static final String BEGIN = "/*";
    private static final String END = "*/";

    static String script(String text) {
        StringBuilder slim = new StringBuilder();
        boolean comment = false;
        for (String line : text.lines().map(String::strip).toList()) {
            String rest = line;
            if (comment || rest.startsWith(BEGIN)) {
                int end = rest.indexOf(END);
                comment = end < 0;
                rest = comment ? "" : rest.substring(end + END.length()).strip();
            }
            if (!rest.isEmpty() && !rest.startsWith("//")) {
                slim.append(rest).append('\n');
            }
        }
        return slim.toString();
    }

    static String style(String text) {
        return STYLE_COMMENT.matcher(text).replaceAll("").lines()
            .map(String::strip)
            .filter(line -> !line.isEmpty())
            .collect(Collectors.joining("\n", "", "\n"));
    }

    private Slim() {
    }
}
