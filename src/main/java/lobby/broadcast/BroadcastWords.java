package lobby.broadcast;

import static lobby.platform.Refusal.BROADCAST_NEEDS_WORDS;

import java.util.UUID;
import lobby.platform.RefusedException;
import lobby.platform.Text;

/**
 * What a broadcast says.
 *
 * @param title for the house alone, at most 80 characters
 * @param text at most 2,000 characters
 * @param file public id of the picture or the video that goes with it, or null
 */
public record BroadcastWords(String title, String text, UUID file) {

    public static final int LONGEST_TITLE = 80;
    public static final int LONGEST_TEXT = 2_000;

    /** @throws RefusedException BROADCAST_NEEDS_WORDS, TOO_LONG or UNREADABLE_TEXT */
    public BroadcastWords {
        title = Text.readable(Text.plain(title));
        text = Text.readable(Text.plain(text));
        if (Text.showsNothing(title) || Text.showsNothing(text)) {
            throw new RefusedException(BROADCAST_NEEDS_WORDS);
        }
        Text.requireAtMost(LONGEST_TITLE, title);
        Text.requireAtMost(LONGEST_TEXT, text);
    }

    /** Words alone. */
    public BroadcastWords(String title, String text) {
        this(title, text, null);
    }
}
