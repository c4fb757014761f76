package lobby.booking.api;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.util.List;
import lobby.booking.BookingRow;
import lobby.booking.BookingView;
import lobby.conversation.ConversationJson;
import lobby.platform.Json;

/** Bookings as they are written for pages and other systems. */
final class BookingJson {

    static JsonObject of(List<BookingRow> rows, String next) {
        JsonArrayBuilder bookings = Json.createArrayBuilder();
        rows.forEach(row -> bookings.add(json(row)));
        return Json.createObjectBuilder().add("bookings", bookings)
            .add("next", next == null ? JsonValue.NULL : Json.createValue(next))
            .build();
    }

    static JsonObject of(BookingView view) {
        return json(view.row())
            .add("notes", view.notes())
            .add("madeAt", view.madeAt().toString())
            .add("summary", view.summary())
            .add("manageable", view.manageable())
            .add("cancellable", view.cancellable())
            .build();
    }

    private static JsonObjectBuilder json(BookingRow row) {
        return Json.createObjectBuilder()
            .add("id", row.id().toString())
            .add("number", row.number())
            .add("status", row.status().name())
            .add("places", row.places())
            .add("event", Json.createObjectBuilder()
                .add("id", row.event().toString())
                .add("title", row.title())
                .add("venue", row.venue())
                .add("startsAt", row.startsAt().toString())
                .add("endsAt", row.endsAt().toString()))
            .add("location", Json.createObjectBuilder()
                .add("id", row.location().id().toString())
                .add("name", row.location().name())
                .add("zone", row.location().zone()))
            .add("resident", ConversationJson.of(row.resident()))
            .add("unit", row.unit())
            .add("conversation", talk(row));
    }

    private static JsonObject talk(BookingRow row) {
        BookingRow.Talk talk = row.talk();
        return Json.createObjectBuilder()
            .add("id", talk.isBegun() ? Json.createValue(talk.conversation().toString()) : JsonValue.NULL)
            .add("state", talk.isBegun() ? Json.createValue(talk.closed() ? "CLOSED" : "OPEN") : JsonValue.NULL)
            .add("waitingSince",
                talk.waitingSince() == null ? JsonValue.NULL : Json.createValue(talk.waitingSince().toString()))
            .add("unread", talk.unread())
            .add("startable", row.startable())
            .build();
    }

    private BookingJson() {
    }
}
