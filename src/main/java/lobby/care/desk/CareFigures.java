package lobby.care.desk;

import java.io.Serializable;
import java.time.Duration;

/**
 * How the desk is doing: how things stand now, and what the last 24 hours were like (rows LC-26 to LC-30).
 *
 * @param unanswered chats that wait to be taken by somebody, now
 * @param late of these, those that wait longer than the team promises
 * @param active chats that somebody handles, now
 * @param answered of these, those in which the house had the last word (ruling K-05)
 * @param finished how often a chat was finished
 * @param response how long residents waited for an agent's next word, from their first one that nobody had answered
 * @param handling from the beginning of a chat to its end, of those that were finished
 */
public record CareFigures(long unanswered, long late, long active, long answered, long finished, Span response,
    Span handling) implements Serializable {

    /** How long something took: as a mean, in the middle, and for nine out of ten; null where there was nothing. */
    public record Span(Duration mean, Duration median, Duration ninetieth) implements Serializable {

        public static final Span NONE = new Span(null, null, null);

        /** Of what the database answers, in seconds. */
        public static Span of(Object mean, Object median, Object ninetieth) {
            return new Span(seconds(mean), seconds(median), seconds(ninetieth));
        }

        private static Duration seconds(Object value) {
            return value == null ? null : Duration.ofSeconds(Math.round(((Number) value).doubleValue()));
        }
    }
}
