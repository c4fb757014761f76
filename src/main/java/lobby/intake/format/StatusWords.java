package lobby.intake.format;

import static lobby.platform.Refusal.NOT_A_STATUS;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Locale;
import lobby.booking.facts.BookingStatus;
import lobby.intake.text.Said;
import lobby.platform.RefusedException;

/** How a booking stands, in the words of other systems, English and French. */
final class StatusWords {

    static BookingStatus status(String written) {
        String plain = Normalizer.normalize(written, Form.NFD).replaceAll("[^\\p{L}]", "").toLowerCase(Locale.ROOT);
        return switch (plain) {
            case "confirmed", "confirm", "booked", "ok", "yes", "accepted", "active", "paid", "confirme", "confirmee",
                "accepte", "acceptee", "oui", "reserve", "reservee", "paye" -> BookingStatus.CONFIRMED;
            case "pending", "tentative", "requested", "unpaid", "enattente", "aconfirmer", "demande",
                "demandee" -> BookingStatus.PENDING;
            case "waiting", "waitinglist", "waitlist", "waitlisted", "onwaitinglist", "listedattente",
                "surlistedattente" -> BookingStatus.WAITING;
            case "cancelled", "canceled", "declined", "no", "refunded", "annule", "annulee", "decline", "refuse",
                "refusee",
                "non", "rembourse" -> BookingStatus.CANCELLED;
            case "attended", "checkedin", "present", "presente", "came", "arrive", "arrivee", "venu",
                "venue", "honoree", "honore" -> BookingStatus.ATTENDED;
            default -> throw new RefusedException(NOT_A_STATUS, Said.beginning(written));
        };
    }

    private StatusWords() {
    }
}
