package lobby.care.analytics;

import java.io.Serializable;
import java.time.LocalDateTime;

/**
 * Which of the counted to list.
 *
 * @param slot only those of the piece of the time that begins here; null for all
 * @param hour only those of this hour of the day; null for all
 */
public record CountedChoice(AnalyticsChoice figures, Counted counted, LocalDateTime slot, Integer hour)
    implements Serializable {
}
