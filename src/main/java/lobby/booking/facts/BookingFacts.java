package lobby.booking.facts;

import static java.util.Objects.requireNonNull;
import static lobby.platform.Refusal.OUT_OF_RANGE;

import java.io.Serializable;
import java.util.Map;
import java.util.TreeMap;
import lobby.platform.RefusedException;
import lobby.platform.Text;

/**
 * What is said of a booking, whoever says it.
 *
 * @param places how many people come, 1 to 1,000
 */
public record BookingFacts(int places, String notes, BookingStatus status) implements Serializable {

    private static final int LONGEST = 2000;

    public BookingFacts {
        requireNonNull(status);
        notes = Text.readable(notes.strip());
        if (places < 1 || places > 1000) {
            throw new RefusedException(OUT_OF_RANGE);
        }
        Text.requireAtMost(LONGEST, notes);
    }

    /** What is different in others, for the account of what was done: never the words of the notes. */
    public Map<String, String> changesTo(BookingFacts others) {
        Map<String, String> changes = new TreeMap<>();
        if (status != others.status) {
            changes.put("status", status + " > " + others.status);
        }
        if (places != others.places) {
            changes.put("places", places + " > " + others.places);
        }
        if (!notes.equals(others.notes)) {
            changes.put("notes", "changed");
        }
        return changes;
    }
}
