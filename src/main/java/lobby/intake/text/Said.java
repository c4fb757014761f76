package lobby.intake.text;

import static lobby.platform.Refusal.UNREADABLE_TEXT;

import lobby.platform.RefusedException;
import lobby.platform.Text;

/** Texts from elsewhere, made into what can be kept: without spaces around them, and not longer than there is room. */
public final class Said {

    private static final char NO_BREAK_SPACE = '\u00A0';
    private static final int SHOWN = 40;

    /**
     * @param text null is blank
     * @throws RefusedException UNREADABLE_TEXT, or TOO_LONG with both lengths
     */
    public static String text(String text, int longest) {
        if (text == null) {
            return "";
        }
        String stripped = text.replace(NO_BREAK_SPACE, ' ').strip();
        if (!stripped.codePoints().allMatch(Said::isStorable)) {
            throw new RefusedException(UNREADABLE_TEXT);
        }
        Text.requireAtMost(longest, stripped);
        return stripped;
    }

    /** As {@link #text}, of one line. */
    public static String line(String text, int longest) {
        return text(text == null ? null : text.replaceAll("\\s+", " "), longest);
    }

    /** Enough of a text to know it again when it is told that it is wrong. */
    public static String beginning(String text) {
        return text.codePointCount(0, text.length()) <= SHOWN
            ? text
            : text.substring(0, text.offsetByCodePoints(0, SHOWN)) + "…";
    }

    /** PostgreSQL refuses NUL, and half of a surrogate pair is no character at all. */
    private static boolean isStorable(int character) {
        return character != 0 && Character.getType(character) != Character.SURROGATE;
    }

    private Said() {
    }
}
