package lobby.intake.api;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import lobby.api.Body;
import lobby.booking.facts.BookingStatus;
import lobby.event.Visibility;
import lobby.intake.format.BookingLine;
import lobby.intake.format.EventLine;
import lobby.intake.format.ResidentLine;
import lobby.intake.text.Moments;
import lobby.platform.Refusal;
import lobby.platform.RefusedException;

/** A booking as another system sends it: what it leaves out stays as it is. */
final class BookingBody {

    static BookingLine read(String reference, Body body, ZoneId zone) {
        body.only("location", "event", "resident", "places", "status", "notes", "madeAt");
        return new BookingLine(reference, event(needed(body, "event"), zone), resident(needed(body, "resident")),
            number(body, "places"), body.optionalChoice("status", BookingStatus.class).orElse(null),
            body.optionalText("notes").orElse(null), moment(body, "madeAt", zone).orElse(null));
    }

    static ResidentLine resident(Body body) {
        body.only("email", "name", "unit", "phone", "language");
        return new ResidentLine(body.text("email"), text(body, "name"), text(body, "unit"), text(body, "phone"),
            text(body, "language"));
    }

    private static EventLine event(Body body, ZoneId zone) {
        body.only("reference", "title", "venue", "description", "startsAt", "endsAt", "capacity", "joining",
            "visibility", "cancelled");
        return new EventLine(text(body, "reference"), body.text("title"), body.optionalText("venue").orElse(null),
            body.optionalText("description").orElse(null),
            moment(body, "startsAt", zone).orElseThrow(() -> new RefusedException(Refusal.MISSING_MEMBER, "startsAt")),
            moment(body, "endsAt", zone).orElse(null), number(body, "capacity"),
            body.has("joining") ? body.flag("joining", false) : null,
            body.optionalChoice("visibility", Visibility.class).orElse(null), body.flag("cancelled", false), null);
    }

    private static Body needed(Body body, String name) {
        return body.optionalObject(name).orElseThrow(() -> new RefusedException(Refusal.MISSING_MEMBER, name));
    }

    private static String text(Body body, String name) {
        return body.optionalText(name).orElse("");
    }

    private static Optional<Instant> moment(Body body, String name, ZoneId zone) {
        return body.optionalText(name).map(written -> Moments.read(written, zone).moment());
    }

    /** One that is too large for what it counts is out of its range, whatever that is. */
    private static Integer number(Body body, String name) {
        return body.optionalNumber(name)
            .map(number -> (int) Math.max(Integer.MIN_VALUE, Math.min(Integer.MAX_VALUE, number)))
            .orElse(null);
    }

    private BookingBody() {
    }
}
