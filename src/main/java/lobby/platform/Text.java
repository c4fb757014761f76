package lobby.platform;

/** What people type, before anything is made of it. */
public final class Text {

    /**
     * Text that can be kept and given back as it is. PostgreSQL refuses NUL, and half of a surrogate pair is no
     * character at all.
     *
     * @throws RefusedException UNREADABLE_TEXT
     */
    public static String readable(String text) {
        if (!text.codePoints().allMatch(Text::isStorable)) {
            throw new RefusedException(Refusal.UNREADABLE_TEXT);
        }
        return text;
    }

    /** Text as its writer counts it: pages post each end of a line as two characters. */
    public static String plain(String text) {
        return text.replace("\r\n", "\n").strip();
    }

    /**
     * Refuses text of more characters than may be: as people count them, who see one where there are two halves.
     *
     * @throws RefusedException TOO_LONG with how many there are, and may be
     */
    public static void requireAtMost(int longest, String text) {
        int length = text.codePointCount(0, text.length());
        if (length > longest) {
            throw new RefusedException(Refusal.TOO_LONG, length, longest);
        }
    }

    /** Whether there is nothing in it that anybody sees: it is empty, or of blanks and marks that only steer others. */
    public static boolean showsNothing(String text) {
        return text.codePoints().noneMatch(Text::isVisible);
    }

    private static boolean isVisible(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL, Character.FORMAT, Character.SPACE_SEPARATOR, Character.LINE_SEPARATOR,
                Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }

    private static boolean isStorable(int character) {
        return character != 0 && Character.getType(character) != Character.SURROGATE;
    }

    private Text() {
    }
}
