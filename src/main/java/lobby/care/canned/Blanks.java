package lobby.care.canned;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lobby.platform.Refusal;
import lobby.platform.RefusedException;

/**
 * The places in a canned response that are filled in for each chat: {@code [[resident]]} by Lobby, {@code [[day of the
 * visit]]} by whoever sends it.
 */
final class Blanks {

    /** As the composer finds them, too, which sends nothing while there are any. */
    private static final Pattern BLANK = Pattern.compile("\\[\\[([^\\[\\]\\r\\n]{1,60})]]");

    /**
     * That every bracket in twos belongs to a blank that has a name.
     *
     * @throws RefusedException BLANK_WRONG
     */
    static void requireWellFormed(String text) {
        String rest = BLANK.matcher(text).replaceAll(match -> match.group(1).isBlank() ? "[[" : "");
        if (rest.contains("[[") || rest.contains("]]")) {
            throw new RefusedException(Refusal.BLANK_WRONG);
        }
    }

    /** The text with what is known; all others stay as they are. */
    static String fill(String text, Map<Blank, String> known) {
        return BLANK.matcher(text).replaceAll(match -> Matcher.quoteReplacement(
            Blank.named(match.group(1)).map(known::get).orElse(match.group())));
    }

    private Blanks() {
    }
}
