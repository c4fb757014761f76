package lobby.push;

import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.util.Collection;
import java.util.UUID;
import lobby.conversation.Conversation;
import lobby.conversation.ConversationEvent.Looking;
import lobby.conversation.ConversationEvent.MessageSent;
import lobby.conversation.ConversationEvent.MessageUnsent;
import lobby.conversation.ConversationEvent.OfMessage;
import lobby.conversation.ConversationJson;
import lobby.conversation.ConversationView.Mark;
import lobby.conversation.MessageLine;
import lobby.people.Person;
import lobby.people.PersonView;
import lobby.platform.Json;
import lobby.push.AudienceRepository.Badge;

/** What is sent to open pages: text frames of one JSON object each. */
final class Frames {

    private static final String SENT = "{\"type\":\"message\",";
    private static final String CHECKED = "{\"type\":\"files\",";
    private static final String UNSENT = "{\"type\":\"unsent\",";
    private static final String MESSAGE = "\"message\":{";

    /** What became of a message, with all that can be seen of it now. */
    static String of(OfMessage event, Conversation conversation, MessageLine line) {
        String type = event instanceof MessageSent ? "message" : event instanceof MessageUnsent ? "unsent" : "files";
        return about(type, conversation)
            .add("number", line.number())
            .add("message", ConversationJson.of(line))
            .build().toString();
    }

    /** Takes out of what waits the words that a frame takes back: a page that is slow does not get them afterwards. */
    static void withdraw(Collection<String> waiting, String frame) {
        if (frame.startsWith(UNSENT)) {
            String message = frame.substring(UNSENT.length(), frame.indexOf(MESSAGE));
            waiting.removeIf(earlier -> earlier.startsWith(SENT + message) || earlier.startsWith(CHECKED + message));
        }
    }

    static String state(Conversation conversation) {
        return about("state", conversation).add("state", conversation.isClosed() ? "CLOSED" : "OPEN").build()
            .toString();
    }

    /** For whoever has it no more: who has it now, and with whom it is. */
    static String overtaken(Conversation conversation, Person by) {
        return colleague("overtaken", conversation, by);
    }

    /** For whoever has it now: who has given it to them, and with whom it is. */
    static String handedOver(Conversation conversation, Person by) {
        return colleague("handedOver", conversation, by);
    }

    private static String colleague(String what, Conversation conversation, Person by) {
        return about(what, conversation)
            .add("by", ConversationJson.of(PersonView.of(by)))
            .add("customer", ConversationJson.of(PersonView.of(conversation.customer())))
            .build().toString();
    }

    static String read(Conversation conversation, Mark mark) {
        return about("read", conversation)
            .add("person", mark.person().id().toString())
            .add("name", mark.person().name())
            .add("side", mark.side().name())
            .add("readUpTo", mark.readUpTo())
            .add("deliveredUpTo", mark.deliveredUpTo())
            .build().toString();
    }

    static String typing(Conversation conversation, PersonView person) {
        return about("typing", conversation).add("person", ConversationJson.of(person)).build().toString();
    }

    /** For the house: who of it has it before them, or has so no more. */
    static String looking(Conversation conversation, Looking looking) {
        return about("looking", conversation)
            .add("person", ConversationJson.of(looking.who()))
            .add("here", looking.here())
            .build().toString();
    }

    static String booking(UUID booking) {
        return frame("booking").add("booking", booking.toString()).build().toString();
    }

    /** For those who have it before them: they ask what has become of it. */
    static String card(UUID card) {
        return frame("card").add("card", card.toString()).build().toString();
    }

    static String badge(Badge badge) {
        return frame("badge").add("unread", badge.unread()).add("muted", badge.muted()).build().toString();
    }

    static String notification() {
        return frame("notification").build().toString();
    }

    /** Something may have been missed. */
    static String poll() {
        return frame("poll").build().toString();
    }

    static String bye(String reason) {
        return frame("bye").add("reason", reason).build().toString();
    }

    private static JsonObjectBuilder about(String type, Conversation conversation) {
        UUID booking = conversation.about().reference();
        return frame(type)
            .add("conversation", conversation.reference().toString())
            .add("kind", conversation.about().kind())
            .add("location", conversation.location().reference().toString())
            .add("booking", booking == null ? JsonValue.NULL : Json.createValue(booking.toString()));
    }

    private static JsonObjectBuilder frame(String type) {
        return Json.createObjectBuilder().add("type", type);
    }

    private Frames() {
    }
}
