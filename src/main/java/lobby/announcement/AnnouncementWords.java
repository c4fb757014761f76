package lobby.announcement;

import static lobby.platform.Refusal.ANNOUNCEMENT_NEEDS_WORDS;

import lobby.platform.RefusedException;
import lobby.platform.Text;

/**
 * What an announcement says.
 *
 * @param title at most 120 characters
 * @param text at most as long as a message
 */
public record AnnouncementWords(String title, String text) {

    public static final int LONGEST_TITLE = 120;
    public static final int LONGEST_TEXT = 4_000;

    /** @throws RefusedException ANNOUNCEMENT_NEEDS_WORDS, TOO_LONG or UNREADABLE_TEXT */
    public AnnouncementWords {
        title = Text.readable(Text.plain(title));
        text = Text.readable(Text.plain(text));
        if (Text.showsNothing(title) || Text.showsNothing(text)) {
            throw new RefusedException(ANNOUNCEMENT_NEEDS_WORDS);
        }
        Text.requireAtMost(LONGEST_TITLE, title);
        Text.requireAtMost(LONGEST_TEXT, text);
    }
}
