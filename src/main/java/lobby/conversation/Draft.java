package lobby.conversation;

import static java.util.Objects.requireNonNull;
import static lobby.platform.Refusal.NOTHING_TO_SEND;
import static lobby.platform.Refusal.TOO_LONG;

import java.util.UUID;
import lobby.platform.RefusedException;
import lobby.platform.Text;

/**
 * What somebody is about to say: trimmed, not blank, at most {@value #LONGEST} code points, and text that can be stored
 * and shown (rows ).
 *
 * @param clientId made where it was typed; the same id again is the same message (row X-12)
 */
public record Draft(UUID clientId, String text) {

    public static final int LONGEST = 4000;

    public Draft {
        requireNonNull(clientId);
        text = trimmed(text);
        if (text.codePoints().noneMatch(Draft::isVisible)) {
            throw new RefusedException(NOTHING_TO_SEND);
        }
        Text.readable(text);
        int length = text.codePointCount(0, text.length());
        if (length > LONGEST) {
            throw new RefusedException(TOO_LONG, length, LONGEST);
        }
    }

    private static String trimmed(String text) {
        return text.replace("\r\n", "\n").strip();
    }

    /** Spaces, control characters and marks that only steer direction or joining say nothing by themselves. */
    private static boolean isVisible(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL, Character.FORMAT, Character.SPACE_SEPARATOR, Character.LINE_SEPARATOR,
                Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }
}
