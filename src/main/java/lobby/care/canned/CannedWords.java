package lobby.care.canned;

import static lobby.platform.Refusal.CANNED_INCOMPLETE;

import lobby.platform.RefusedException;
import lobby.platform.Text;

/**
 * What a canned response consists of.
 *
 * @param topic under which it is found; at most 60 characters
 * @param title what it is called there; at most 80 characters
 * @param text what is sent, with its blanks; at most as long as a message
 */
record CannedWords(String topic, String title, String text) {

    static final int LONGEST = 4_000;

    private static final int LONGEST_TOPIC = 60;
    private static final int LONGEST_TITLE = 80;

    /** @throws RefusedException CANNED_INCOMPLETE, TOO_LONG, UNREADABLE_TEXT or BLANK_WRONG */
    CannedWords {
        topic = Text.readable(Text.plain(topic));
        title = Text.readable(Text.plain(title));
        text = Text.readable(Text.plain(text));
        if (topic.isEmpty() || title.isEmpty() || text.isEmpty()) {
            throw new RefusedException(CANNED_INCOMPLETE);
        }
        Text.requireAtMost(LONGEST_TOPIC, topic);
        Text.requireAtMost(LONGEST_TITLE, title);
        Text.requireAtMost(LONGEST, text);
        Blanks.requireWellFormed(text);
    }
}
