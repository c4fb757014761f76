package lobby.care.analytics;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import lobby.conversation.ConversationView.Place;
import lobby.people.PersonView;

/**
 * Some of what was counted, the last first.
 *
 * @param total how many there are in all
 * @param first the first day of the time, where the first of the locations is; last the last one
 */
public record CountedPage(List<Row> rows, long total, LocalDate first, LocalDate last) implements Serializable {

    /** Whether there is any of which is known why it was finished. */
    public boolean reasoned() {
        return rows.stream().anyMatch(row -> row.reason() != null);
    }

    /**
     * One that was counted.
     *
     * @param conversation null where the caller may not read chats of that location, as is whose it is
     * @param agent who answered, finished it, or took it first; null where nobody has
     * @param at when it was counted
     * @param took how long the resident waited, or the chat was handled; null where nobody has answered yet
     * @param reason why it was finished; null where nobody said so, and where the caller may not read it
     */
    public record Row(UUID conversation, PersonView customer, Place location, PersonView agent, Instant at,
        Duration took, String reason) implements Serializable {
    }
}
