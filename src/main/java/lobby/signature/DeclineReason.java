package lobby.signature;

import static lobby.platform.Refusal.REASON_NEEDED;

import lobby.platform.RefusedException;
import lobby.platform.Text;

/** Why somebody does not sign: a few words that both sides can read, and never none. */
final class DeclineReason {

    private static final int LONGEST = 500;

    /** @throws RefusedException REASON_NEEDED, TOO_LONG, or UNREADABLE_TEXT */
    static String of(String text) {
        String reason = Text.readable(text).strip();
        if (reason.codePoints().noneMatch(Character::isLetterOrDigit)) {
            throw new RefusedException(REASON_NEEDED);
        }
        Text.requireAtMost(LONGEST, reason);
        return reason;
    }

    private DeclineReason() {
    }
}
