package lobby.push.nodes;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import lobby.conversation.ConversationEvent;
import lobby.conversation.ConversationEvent.AboutChanged;
import lobby.conversation.ConversationEvent.CardChanged;
import lobby.conversation.ConversationEvent.FilesChecked;
import lobby.conversation.ConversationEvent.HandedOver;
import lobby.conversation.ConversationEvent.Looking;
import lobby.conversation.ConversationEvent.MarksMoved;
import lobby.conversation.ConversationEvent.MessageSent;
import lobby.conversation.ConversationEvent.MessageUnsent;
import lobby.conversation.ConversationEvent.Overtaken;
import lobby.conversation.ConversationEvent.StateChanged;
import lobby.conversation.ConversationEvent.TeamChanged;
import lobby.conversation.ConversationEvent.Typing;
import lobby.people.PersonView;
import lobby.platform.Json;
import lobby.push.Told;
import lobby.security.Area;
import lobby.security.door.DoorsClosed;
import lobby.security.door.DoorsClosed.Reason;

/**
 * What happened on one node, as it is written for the others: keys and no text, because what a reader may see is
 * decided where it is read. PostgreSQL carries at most 8,000 bytes of it.
 *
 * @param from the node it happened on
 * @param news a {@link ConversationEvent}, {@link DoorsClosed} or {@link Told}
 */
record Letter(String from, Object news) {

    String text() {
        return written().add("from", from).build().toString();
    }

    /** @throws RuntimeException where it is no letter, or one of a later version */
    static Letter read(String text) {
        JsonObject json = Json.createReader(new StringReader(text)).readObject();
        return new Letter(json.getString("from"), news(json));
    }

    private JsonObjectBuilder written() {
        if (news instanceof MessageSent sent) {
            return about("message", sent).add("number", sent.number());
        } else if (news instanceof MessageUnsent unsent) {
            return about("unsent", unsent).add("number", unsent.number());
        } else if (news instanceof FilesChecked checked) {
            return about("files", checked).add("number", checked.number());
        } else if (news instanceof StateChanged changed) {
            return about("state", changed);
        } else if (news instanceof TeamChanged changed) {
            return about("team", changed);
        } else if (news instanceof Overtaken overtaken) {
            return about("overtaken", overtaken).add("person", overtaken.person());
        } else if (news instanceof HandedOver given) {
            return about("handedOver", given).add("person", given.person());
        } else if (news instanceof MarksMoved moved) {
            return about("marks", moved).add("person", moved.person());
        } else if (news instanceof Typing typing) {
            return about("typing", typing).add("person", typing.person())
                .add("who", typing.who().id().toString()).add("name", typing.who().name());
        } else if (news instanceof Looking looking) {
            return about("looking", looking).add("person", looking.person()).add("here", looking.here())
                .add("who", looking.who().id().toString()).add("name", looking.who().name());
        } else if (news instanceof AboutChanged changed) {
            return letter("about").add("about", changed.about().toString()).add("location", changed.location())
                .add("customer", changed.customer()).add("team", changed.team().name());
        } else if (news instanceof CardChanged changed) {
            return letter("card").add("card", changed.card().toString()).add("customer", changed.customer());
        } else if (news instanceof DoorsClosed closed) {
            return letter("doors").add("person", closed.personId()).add("reason", closed.reason().name())
                .add("doors", array(closed.doors()));
        } else if (news instanceof Told told) {
            return letter("told").add("people", array(told.people()));
        }
        throw new IllegalArgumentException("No letter tells of " + news);
    }

    private static Object news(JsonObject json) {
        return switch (json.getString("type")) {
            case "message" -> new MessageSent(key(json, "conversation"), key(json, "number"));
            case "unsent" -> new MessageUnsent(key(json, "conversation"), key(json, "number"));
            case "files" -> new FilesChecked(key(json, "conversation"), key(json, "number"));
            case "state" -> new StateChanged(key(json, "conversation"));
            case "team" -> new TeamChanged(key(json, "conversation"));
            case "overtaken" -> new Overtaken(key(json, "conversation"), key(json, "person"));
            case "handedOver" -> new HandedOver(key(json, "conversation"), key(json, "person"));
            case "marks" -> new MarksMoved(key(json, "conversation"), key(json, "person"));
            case "typing" -> new Typing(key(json, "conversation"), key(json, "person"), who(json));
            case "looking" -> new Looking(key(json, "conversation"), key(json, "person"), who(json),
                json.getBoolean("here"));
            case "about" -> new AboutChanged(UUID.fromString(json.getString("about")), key(json, "location"),
                key(json, "customer"), Area.valueOf(json.getString("team")));
            case "card" -> new CardChanged(UUID.fromString(json.getString("card")), key(json, "customer"));
            case "doors" -> new DoorsClosed(key(json, "person"), Reason.valueOf(json.getString("reason")),
                texts(json, "doors"));
            case "told" -> new Told(texts(json, "people").stream().map(Long::valueOf).collect(Collectors.toSet()));
            default -> throw new IllegalArgumentException("Unknown letter: " + json.getString("type"));
        };
    }

    private static JsonObjectBuilder about(String type, ConversationEvent event) {
        return letter(type).add("conversation", event.conversation());
    }

    private static JsonObjectBuilder letter(String type) {
        return Json.createObjectBuilder().add("type", type);
    }

    private static JsonArrayBuilder array(Collection<?> values) {
        JsonArrayBuilder array = Json.createArrayBuilder();
        values.forEach(value -> array.add(String.valueOf(value)));
        return array;
    }

    private static PersonView who(JsonObject json) {
        return PersonView.of(UUID.fromString(json.getString("who")), json.getString("name"));
    }

    private static long key(JsonObject json, String name) {
        return json.getJsonNumber(name).longValueExact();
    }

    private static Set<String> texts(JsonObject json, String name) {
        return json.getJsonArray(name).getValuesAs((JsonValue value) -> ((jakarta.json.JsonString) value).getString())
            .stream().collect(Collectors.toSet());
    }
}
