package lobby.conversation;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.time.Instant;
import java.util.UUID;
import lobby.attachment.AttachmentJson;
import lobby.conversation.ConversationView.Mark;
import lobby.conversation.card.Card;
import lobby.people.PersonJson;
import lobby.people.PersonView;
import lobby.platform.Json;

/** How conversations and messages are written for pages and other systems: the same in answers and on the socket. */
public final class ConversationJson {

    public static JsonObject of(MessageLine line) {
        return Json.createObjectBuilder()
            .add("number", line.number())
            .add("kind", line.kind().name())
            .add("side", line.side().name())
            .add("author", person(line.author()))
            .add("text", line.text())
            .add("card", line.card() == null ? JsonObject.NULL : of(line.card()))
            .add("clientId", line.clientId().toString())
            .add("sentAt", line.sentAt().toString())
            .add("unsent", line.unsent() == null ? JsonObject.NULL : of(line.unsent()))
            .add("attachments", AttachmentJson.of(line.files()))
            .build();
    }

    public static JsonObject of(MessagePage page) {
        JsonArrayBuilder messages = Json.createArrayBuilder();
        page.messages().forEach(line -> messages.add(of(line)));
        return Json.createObjectBuilder()
            .add("messages", messages)
            .add("complete", page.complete())
            .add("lastNumber", page.lastNumber())
            .add("lastUnsent", page.lastUnsent())
            .build();
    }

    public static JsonObject of(Sent sent) {
        return Json.createObjectBuilder(of(sent.line())).add("conversation", sent.conversation().toString()).build();
    }

    public static JsonObject of(ConversationView view) {
        JsonObjectBuilder json = Json.createObjectBuilder();
        put(json, "id", view.id());
        json.add("kind", view.about().kind());
        json.add("subject", view.subject());
        json.add("state", view.closed() ? "CLOSED" : "OPEN");
        json.add("location", Json.createObjectBuilder().add("id", view.location().id().toString())
            .add("name", view.location().name()).add("zone", view.location().zone()));
        json.add("customer", of(view.customer()));
        json.add("unit", view.unit());
        json.add("booking", booking(view.about()));
        json.add("side", view.side().name());
        json.add("attachmentUse", view.fileUse().name());
        json.add("lastNumber", view.lastNumber());
        json.add("lastUnsent", view.lastUnsent());
        json.add("readUpTo", view.ownReadUpTo());
        json.add("unread", view.unread().amount());
        put(json, "firstUnread", view.unread().amount() == 0 ? null : view.unread().since());
        put(json, "waitingSince", view.waitingSince());
        put(json, "waitingFor", view.waitingFor());
        json.add("agent", person(view.handling().agent()));
        json.add("lastAgent", person(view.handling().lastAgent()));
        json.add("oneWay", view.handling().oneWay());
        JsonArrayBuilder acts = Json.createArrayBuilder();
        view.acts().stream().sorted().forEach(act -> acts.add(act.name()));
        json.add("acts", acts);
        put(json, "closedAt", view.closedAt());
        json.add("closedBy", person(view.closedBy()));
        json.add("closedReason", view.closedReason());
        JsonArrayBuilder reasons = Json.createArrayBuilder();
        view.reasons().all().forEach(reasons::add);
        json.add("reasons", reasons);
        json.add("reasonNeeded", view.reasons().needed());
        json.add("muted", view.muted());
        JsonArrayBuilder marks = Json.createArrayBuilder();
        view.marks().forEach(mark -> marks.add(of(mark)));
        return json.add("marks", marks).build();
    }

    /** Null for what is not about a booking. */
    public static JsonValue booking(About about) {
        return about.reference() == null ? JsonValue.NULL : of(about);
    }

    /** Null for nobody. */
    public static JsonValue person(PersonView person) {
        return person == null ? JsonValue.NULL : of(person);
    }

    private static JsonObject of(About about) {
        return Json.createObjectBuilder()
            .add("id", about.reference().toString())
            .add("number", about.number())
            .add("title", about.title())
            .add("startsAt", about.startsAt().toString())
            .add("status", about.state())
            .build();
    }

    public static JsonObject of(PersonView person) {
        return PersonJson.of(person);
    }

    public static JsonObject of(Card card) {
        JsonObjectBuilder json = Json.createObjectBuilder()
            .add("kind", card.kind().name())
            .add("id", card.reference().toString())
            .add("title", card.title())
            .add("text", card.text());
        put(json, "endsAt", card.endsAt());
        return json.build();
    }

    private static JsonObject of(Unsent unsent) {
        return Json.createObjectBuilder()
            .add("at", unsent.at().toString())
            .add("place", unsent.place())
            .add("how", unsent.how().name())
            .build();
    }

    private static JsonObject of(Mark mark) {
        return Json.createObjectBuilder()
            .add("person", of(mark.person()))
            .add("side", mark.side().name())
            .add("readUpTo", mark.readUpTo())
            .add("deliveredUpTo", mark.deliveredUpTo())
            .build();
    }

    private static void put(JsonObjectBuilder json, String name, Object value) {
        if (value == null) {
            json.addNull(name);
        } else if (value instanceof Long number) {
            json.add(name, number);
        } else if (value instanceof Instant || value instanceof UUID || value instanceof Enum<?>) {
            json.add(name, value.toString());
        } else {
            throw new IllegalArgumentException(name);
        }
    }

    private ConversationJson() {
    }
}
