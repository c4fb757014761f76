package lobby.intake.api;

import java.util.List;
import java.util.Optional;
import lobby.api.Body;
import lobby.conversation.Side;
import lobby.intake.format.Dialogue;
import lobby.intake.format.Dialogue.Matter;
import lobby.intake.format.Dialogue.Turn;
import lobby.platform.Refusal;
import lobby.platform.RefusedException;

/** A conversation of an earlier system as one line of JSON has it. */
final class DialogueBody {

    static Dialogue read(byte[] line) {
        Body body = Body.read(line).only("id", "booking", "resident", "turns");
        Body booking = body.optionalObject("booking").orElseThrow(() -> missing("booking"));
        return new Dialogue(body.text("id"), matter(booking),
            body.optionalObject("resident").map(BookingBody::resident).orElse(null), turns(body));
    }

    private static Matter matter(Body booking) {
        booking.only("event_name", "date", "time", "seats", "venue", "address", "city", "category", "subcategory");
        return new Matter(booking.text("event_name"), booking.text("date"), text(booking, "time"),
            booking.text("seats"), text(booking, "venue"), text(booking, "address"), text(booking, "city"),
            text(booking, "category"), text(booking, "subcategory"));
    }

    private static List<Turn> turns(Body body) {
        return body.objects("turns").stream()
            .map(turn -> turn.only("from", "text"))
            .map(turn -> new Turn(side(turn.text("from")), turn.text("text")))
            .toList();
    }

    private static Side side(String from) {
        return switch (from) {
            case "resident" -> Side.RESIDENT;
            case "staff" -> Side.STAFF;
            default -> throw new RefusedException(Refusal.WRONG_MEMBER, "from");
        };
    }

    private static String text(Body body, String name) {
        Optional<String> text = body.optionalText(name);
        return text.orElse("");
    }

    private static RefusedException missing(String name) {
        return new RefusedException(Refusal.MISSING_MEMBER, name);
    }

    private DialogueBody() {
    }
}
