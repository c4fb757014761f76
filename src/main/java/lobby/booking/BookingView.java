package lobby.booking;

import java.io.Serializable;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import lobby.booking.BookingRow.Talk;
import lobby.event.EventFacts;

/**
 * A booking with all that the caller may see of it.
 *
 * @param notes empty for those who only talk about it (row BK-21)
 * @param language the language the resident reads, as a tag
 * @param taken how many places of the event are taken
 * @param summary only what those may see who talk about it, but see no bookings
 * @param settled whether staff should be reminded to close its conversation: the event is over, and nothing came after
 *     the house's last word for as many days as the network says (row BK-31)
 */
public record BookingView(BookingRow row, int version, EventFacts event, boolean eventCancelled, long taken,
    String notes, Instant madeAt, Instant checkedInAt, String language, boolean manageable, boolean cancellable,
    boolean summary, boolean settled) implements Serializable {

    static BookingView of(Booking booking, BookingRow row, long taken, boolean summary, boolean manageable,
        boolean cancellable, Instant now) {
        return new BookingView(row, booking.version(), booking.event().facts(), booking.event().isCancelled(), taken,
            summary ? "" : booking.notes(), booking.madeAt(), booking.checkedInAt().orElse(null),
            booking.resident().language().toLanguageTag(), manageable, cancellable && !booking.isCancelled(), summary,
            isSettled(booking, row.talk(), now));
    }

    private static boolean isSettled(Booking booking, Talk talk, Instant now) {
        int days = booking.location().network().reminderDays();
        return days > 0 && talk.isOpen() && talk.answeredAt() != null && !now.isBefore(booking.event().endsAt())
            && !now.isBefore(talk.answeredAt().plus(days, ChronoUnit.DAYS));
    }

    public UUID id() {
        return row.id();
    }
}
