package lobby.inbox.api;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import lobby.conversation.ConversationJson;
import lobby.inbox.InboxCounts;
import lobby.inbox.InboxPage;
import lobby.inbox.InboxRow;
import lobby.platform.Json;

/** The inbox as it is written for pages and other systems. */
final class InboxJson {

    static JsonObject of(InboxPage page) {
        JsonArrayBuilder rows = Json.createArrayBuilder();
        page.rows().forEach(row -> rows.add(of(row)));
        JsonObjectBuilder json = Json.createObjectBuilder().add("conversations", rows);
        return page.next().isEmpty() ? json.addNull("next").build() : json.add("next", page.next()).build();
    }

    static JsonObject of(InboxCounts counts) {
        return Json.createObjectBuilder()
            .add("open", counts.open())
            .add("unread", counts.unread())
            .add("waiting", counts.waiting())
            .add("closed", counts.closed())
            .add("muted", counts.muted())
            .build();
    }

    private static JsonObject of(InboxRow row) {
        return Json.createObjectBuilder()
            .add("id", row.id().toString())
            .add("kind", row.about().kind())
            .add("subject", row.about().title())
            .add("state", row.closed() ? "CLOSED" : "OPEN")
            .add("atRest", row.atRest())
            .add("location", Json.createObjectBuilder().add("id", row.location().id().toString())
                .add("name", row.location().name()).add("zone", row.location().zone()))
            .add("customer", ConversationJson.of(row.customer()))
            .add("unit", row.unit())
            .add("booking", ConversationJson.booking(row.about()))
            .add("waitingSince", row.waitingSince() == null ? JsonValue.NULL
                : Json.createValue(row.waitingSince().toString()))
            .add("lastAt", row.lastAt().toString())
            .add("lastText", row.lastText())
            .add("lastFiles", row.lastFiles())
            .add("lastGone", row.lastGone() == null ? JsonValue.NULL : Json.createValue(row.lastGone().name()))
            .add("lastAuthor", ConversationJson.person(row.lastAuthor()))
            .add("lastSide", row.lastSide() == null ? JsonValue.NULL : Json.createValue(row.lastSide().name()))
            .add("unread", row.unread())
            .add("hit", row.hit())
            .add("muted", row.muted())
            .build();
    }

    private InboxJson() {
    }
}
