package lobby.event;

import static java.util.Objects.requireNonNull;
import static lobby.platform.Refusal.EVENT_ENDS_BEFORE_IT_STARTS;
import static lobby.platform.Refusal.EVENT_NEEDS_A_TITLE;
import static lobby.platform.Refusal.OUT_OF_RANGE;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import lobby.platform.RefusedException;
import lobby.platform.Text;

/**
 * What is said of an event, whoever says it: a form, another system, a file (row LK-27).
 *
 * @param capacity how many places there are; 0 is no limit
 * @param joining whether residents may book it themselves
 */
public record EventFacts(String title, String venue, String description, Instant startsAt, Instant endsAt, int capacity,
    boolean joining, Visibility visibility) implements Serializable {

    private static final Duration LONGEST = Duration.ofDays(400);
    private static final Instant EARLIEST = Instant.parse("1970-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("2200-01-01T00:00:00Z");

    public EventFacts {
        title = requireNonNull(title).strip();
        venue = requireNonNull(venue).strip();
        description = requireNonNull(description).strip();
        requireNonNull(visibility);
        if (title.isEmpty()) {
            throw new RefusedException(EVENT_NEEDS_A_TITLE);
        }
        requireAtMost(200, title);
        requireAtMost(200, venue);
        requireAtMost(4000, description);
        if (!endsAt.isAfter(startsAt)) {
            throw new RefusedException(EVENT_ENDS_BEFORE_IT_STARTS);
        }
        if (startsAt.isBefore(EARLIEST) || endsAt.isAfter(LATEST) || capacity < 0 || capacity > 100_000
            || Duration.between(startsAt, endsAt).compareTo(LONGEST) > 0) {
            throw new RefusedException(OUT_OF_RANGE);
        }
    }

    /** Whether those who come notice no difference from what was said before. */
    public boolean isHeldAs(EventFacts others) {
        return title.equals(others.title) && venue.equals(others.venue) && startsAt.equals(others.startsAt)
            && endsAt.equals(others.endsAt);
    }

    private static void requireAtMost(int longest, String text) {
        Text.requireAtMost(longest, Text.readable(text));
    }
}
