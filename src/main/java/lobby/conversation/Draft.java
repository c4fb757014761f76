package lobby.conversation;

import static java.util.Objects.requireNonNull;
import static lobby.platform.Refusal.NOTHING_TO_SEND;

import java.util.List;
import java.util.UUID;
import lobby.platform.RefusedException;
import lobby.platform.Text;

/**
 * What somebody is about to say: trimmed, at most {@value #LONGEST} code points, and text that can be stored and shown
 * (rows ). Either there are words to read in it, or files go with it.
 *
 * @param clientId made where it was typed; the same id again is the same message (row X-12)
 * @param files public ids of uploads of its author, in the order in which they are shown
 */
public record Draft(UUID clientId, String text, List<UUID> files) {

    public static final int LONGEST = 4000;

    public Draft {
        requireNonNull(clientId);
        files = files.stream().distinct().toList();
        text = Text.plain(text);
        if (text.codePoints().noneMatch(Draft::isVisible)) {
            if (files.isEmpty()) {
                throw new RefusedException(NOTHING_TO_SEND);
            }
            text = "";
        }
        Text.readable(text);
        Text.requireAtMost(LONGEST, text);
    }

    /** Words alone. */
    public Draft(UUID clientId, String text) {
        this(clientId, text, List.of());
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
