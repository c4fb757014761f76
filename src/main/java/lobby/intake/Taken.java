package lobby.intake;

import java.util.UUID;
import lobby.booking.Booking;

/**
 * A booking that came in.
 *
 * @param booking its public id
 */
public record Taken(Outcome outcome, UUID booking, String number) {

    static Taken of(Outcome outcome, Booking booking) {
        return new Taken(outcome, booking.reference(), booking.number());
    }
}
