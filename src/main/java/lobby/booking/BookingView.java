package lobby.booking;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import lobby.event.EventFacts;

/**
 * A booking with all that the caller may see of it.
 *
 * @param notes empty for those who only talk about it (row BK-21)
 * @param language the language the resident reads, as a tag
 * @param taken how many places of the event are taken
 */
public record BookingView(BookingRow row, int version, EventFacts event, boolean eventCancelled, long taken, String notes,
    Instant madeAt, Instant checkedInAt, String language, boolean manageable, boolean cancellable, boolean summary)
    implements Serializable {

    static BookingView of(Booking booking, BookingRow row, long taken, boolean summary, boolean manageable,
        boolean cancellable) {
        return new BookingView(row, booking.version(), booking.event().facts(), booking.event().isCancelled(), taken,
            summary ? "" : booking.notes(), booking.madeAt(), booking.checkedInAt().orElse(null),
            booking.resident().language().toLanguageTag(), manageable, cancellable && !booking.isCancelled(), summary);
    }

    public UUID id() {
        return row.id();
    }
}
