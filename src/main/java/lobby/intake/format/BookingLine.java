package lobby.intake.format;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Optional;
import lobby.booking.facts.BookingFacts;
import lobby.booking.facts.BookingStatus;
import lobby.intake.text.Said;

/**
 * A booking as another system tells of it. What it leaves out is null, and stays here as it is.
 *
 * @param reference its name there, blank where it has none: then it is known by who comes to what
 */
public record BookingLine(String reference, EventLine event, ResidentLine resident, Integer places,
    BookingStatus status, String notes, Instant madeAt) {

    private static final int LONGEST = 200;
    private static final int LONGEST_NOTES = 2000;

    public BookingLine {
        reference = Said.line(reference, LONGEST);
        requireNonNull(event);
        requireNonNull(resident);
        notes = notes == null ? null : Said.text(notes, LONGEST_NOTES);
    }

    /** What it is known by here. */
    public String source() {
        return reference.isEmpty() ? EventLine.derived(event.source() + "\n" + resident.email()) : reference;
    }

    /** All that is to be known of it, with what was known before where nothing is said. */
    public BookingFacts facts(Optional<BookingFacts> before) {
        return new BookingFacts(
            places == null ? before.map(BookingFacts::places).orElse(1) : places,
            notes == null ? before.map(BookingFacts::notes).orElse("") : notes,
            status == null ? before.map(BookingFacts::status).orElse(BookingStatus.CONFIRMED) : status);
    }
}
