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

    private static boolean isStorable(int character) {
        return character != 0 && Character.getType(character) != Character.SURROGATE;
    }

    private Text() {
    }
}
