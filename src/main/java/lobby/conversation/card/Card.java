package lobby.conversation.card;

import java.io.Serializable;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.UUID;
import lobby.platform.Words;

/**
 * What staff send instead of words, as it was when it was sent: it never changes under its reader.
 *
 * @param reference public id of what it is about
 * @param text more about it; blank where there is no more
 * @param endsAt until when it holds; null where nothing ends
 */
public record Card(CardKind kind, UUID reference, String title, String text, Instant endsAt) implements Serializable {

    private static final String WHEN = " · ";

    /**
     * The same for all who have no eyes for cards: lists, searches, transcripts, mails. When it is stands beside what
     * it is called, because lists show no more than the beginning.
     *
     * @param zone of the location
     * @param words in the language of whoever gets it
     */
    public String words(ZoneId zone, Words words) {
        String first = endsAt == null ? title : title + WHEN + when(zone, words);
        return text.isEmpty() ? first : first + "\n" + text;
    }

    /** An end is the beginning of the day after the last one. */
    private String when(ZoneId zone, Words words) {
        return kind == CardKind.EVENT ? in("EEE d MMM uuuu, HH:mm", endsAt.atZone(zone), words)
            : words.text("card.until", in("EEE d MMM uuuu", endsAt.minusMillis(1).atZone(zone), words));
    }

    private static String in(String pattern, ZonedDateTime time, Words words) {
        return DateTimeFormatter.ofPattern(pattern, words.locale()).format(time);
    }

    /** A card of which words are kept, also those of a time when they did not say when it is. */
    public static Card ofWords(CardKind kind, UUID reference, String title, String words, Instant endsAt) {
        int line = words.indexOf('\n', title.length());
        return new Card(kind, reference, title, line < 0 ? "" : words.substring(line + 1), endsAt);
    }
}
