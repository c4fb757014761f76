package lobby.conversation.card;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/**
 * What staff send instead of words, as it was when it was sent: it never changes under its reader.
 *
 * @param reference public id of what it is about
 * @param text more about it; blank where there is no more
 * @param endsAt until when it holds; null where nothing ends
 */
public record Card(CardKind kind, UUID reference, String title, String text, Instant endsAt) implements Serializable {

    /** The same for all who have no eyes for cards: lists, searches, transcripts, mails. */
    public String words() {
        return text.isEmpty() ? title : title + "\n" + text;
    }

    /** A card of which words are kept. */
    public static Card ofWords(CardKind kind, UUID reference, String title, String words, Instant endsAt) {
        return new Card(kind, reference, title, words.substring(Math.min(words.length(), title.length() + 1)), endsAt);
    }
}
