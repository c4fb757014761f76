package lobby.conversation;

import static lobby.conversation.Side.STAFF;
import static lobby.conversation.Talk.NOON;
import static lobby.testing.Personas.RUTH;
import static lobby.testing.Personas.SAM;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.List;
import java.util.UUID;
import lobby.conversation.ConversationView.Mark;
import lobby.conversation.ConversationView.Unread;
import lobby.people.PersonView;
import org.junit.jupiter.api.Test;

class ConversationJsonTest {

    private final Talk conversation = new Talk(true);

    @Test
    void a_message_is_written_with_all_that_a_page_shows_of_it() {
        JsonObject json = ConversationJson.of(line("Which gate?"));

        assertThat(json.keySet()).containsExactlyInAnyOrder(
            "number", "kind", "side", "author", "text", "card", "clientId", "sentAt", "attachments", "unsent");
        assertThat(json.getInt("number")).isEqualTo(1);
        assertThat(json.getString("kind")).isEqualTo("TEXT");
        assertThat(json.getString("side")).isEqualTo("STAFF");
        assertThat(json.getString("sentAt")).isEqualTo("2026-05-04T12:00:00Z");
        assertThat(json.getJsonObject("author").getString("name")).isEqualTo("Sam Okoye");
        assertThat(json.getJsonObject("author").getString("initials")).isEqualTo("SO");
    }

    @Test
    void no_internal_key_of_anybody_is_written() {
        Talk.says(SAM, conversation, "Which gate?", NOON);

        assertThat(view(conversation).toString())
            .doesNotContain("\"" + SAM.person().id() + "\"", ":" + SAM.person().id(), ":4711");
    }

    @Test
    void text_comes_back_as_it_was_whatever_is_in_it() {
        String text = "\"</script>\\ \u2028\u2029 🙂 \u0007 #{7*7} \uFFFE";

        JsonObject read = read(ConversationJson.of(line(text)).toString());

        assertThat(read.getString("text")).isEqualTo(text);
    }

    @Test
    void a_page_says_whether_anything_is_missing() {
        JsonObject json = ConversationJson.of(new MessagePage(List.of(line("Which gate?")), true, 1, 0));

        assertThat(json.getJsonArray("messages")).hasSize(1);
        assertThat(json.getBoolean("complete")).isTrue();
        assertThat(json.getInt("lastNumber")).isEqualTo(1);
    }

    @Test
    void what_was_stored_names_its_conversation() {
        JsonObject json = ConversationJson.of(new Sent(new UUID(1, 2), line("Which gate?"), false));

        assertThat(json.getString("conversation")).isEqualTo(new UUID(1, 2).toString());
        assertThat(json.getString("text")).isEqualTo("Which gate?");
    }

    @Test
    void a_view_says_what_its_reader_may_do_next() {
        Talk.says(RUTH, conversation, "Which gate?", NOON);

        JsonObject json = view(conversation);

        assertThat(json.getString("state")).isEqualTo("OPEN");
        assertThat(json.getString("waitingFor")).isEqualTo("STAFF");
        assertThat(json.getString("waitingSince")).isEqualTo(NOON.toString());
        assertThat(json.getJsonArray("acts")).extracting(JsonValue::toString)
            .containsExactly("\"READ\"", "\"SEND\"", "\"UNSEND\"", "\"REDACT\"", "\"CLOSE\"");
        assertThat(json.getJsonObject("booking").getString("number")).isEqualTo("CP-1001");
        assertThat(json.getInt("unread")).isEqualTo(3);
        assertThat(json.getInt("firstUnread")).isEqualTo(7);
        assertThat(json.getJsonArray("marks")).hasSize(1);
        assertThat(json.getBoolean("muted")).isTrue();
        assertThat(json.getJsonArray("marks").getJsonObject(0)).as("what others want is theirs")
            .doesNotContainKey("muted");
        assertThat(json.get("closedBy")).isEqualTo(JsonValue.NULL);
    }

    @Test
    void a_closed_one_says_by_whom_and_when() {
        JsonObject json = view(Talk.closed(conversation, SAM.person()));

        assertThat(json.getString("state")).isEqualTo("CLOSED");
        assertThat(json.getString("closedAt")).isEqualTo(NOON.toString());
        assertThat(json.getJsonObject("closedBy").getString("name")).isEqualTo("Sam Okoye");
    }

    private static JsonObject view(Talk conversation) {
        return ConversationJson.of(ConversationView.of(conversation, SAM.actor(), "804", new Unread(3, 7),
            List.of(new Mark(PersonView.of(SAM.person()), STAFF, 1, 1, true))));
    }

    private MessageLine line(String text) {
        Message message = Talk.says(SAM, new Talk(true), "x", NOON);
        return new MessageLine(message.number(), message.kind(), message.side(), PersonView.of(message.author()), text,
            null, message.clientId(), message.sentAt(), List.of(), null);
    }

    private static JsonObject read(String text) {
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            return reader.readObject();
        }
    }
}
