package lobby.platform;

import static lobby.platform.Refusal.REASON_NEEDED;

/** Why somebody does something, in their own words: at most 500 characters that say something. */
public final class Reason {

    private static final int LONGEST = 500;

    /** @throws RefusedException REASON_NEEDED, TOO_LONG, or UNREADABLE_TEXT */
    public static String of(String text) {
        String reason = Text.readable(text).strip();
        if (reason.codePoints().noneMatch(Character::isLetterOrDigit)) {
            throw new RefusedException(REASON_NEEDED);
        }
        Text.requireAtMost(LONGEST, reason);
        return reason;
    }

    private Reason() {
    }
}
