package lobby.care;

import static lobby.testing.Personas.CLEO;
import static lobby.testing.Personas.COLIN;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.UUID;
import lobby.testing.Answer;
import lobby.testing.EveryServer;
import lobby.testing.OpenLine;
import org.junit.jupiter.api.Test;

/** A chat with the care team over the interface: who has it, and what becomes of who comes second (LC-05 to LC-08). */
@EveryServer
class CareIT extends CareTest {

    @Test
    void what_a_resident_writes_waits_until_somebody_answers_and_reading_is_no_answer() {
        assertThat(resident.get(team()).require(200).json().get("id")).isEqualTo(JsonValue.NULL);
        UUID chat = asks("Is anybody there?");

        JsonObject read = cleo.get("/api/conversations/" + chat).require(200).json();

        assertThat(read.get("agent")).isEqualTo(JsonValue.NULL);
        assertThat(partsOf(cleo, chat)).containsExactly("UNANSWERED");
        says(cleo, chat, "I am.").require(201);
        assertThat(agentOf(chat)).isEqualTo(cast().id(CLEO).toString());
        assertThat(partsOf(cleo, chat)).containsExactly("MINE");
        assertThat(partsOf(colin, chat)).containsExactly("OTHERS");
    }

    @Test
    void whoever_writes_where_a_colleague_answers_is_asked_before_anything_is_sent() {
        UUID chat = asks("The lift is stuck.");
        says(cleo, chat, "Somebody comes.").require(201);
        List<Object> before = numbers(chat);

        Answer asked = says(colin, chat, "I have called the company.");

        assertRefused(asked, "HANDLED_BY");
        assertThat(asked.json().getString("detail")).contains("Cleo Marsh");
        assertThat(numbers(chat)).isEqualTo(before);
        assertThat(agentOf(chat)).isEqualTo(cast().id(CLEO).toString());
    }

    @Test
    void who_says_yes_overtakes_and_the_colleague_is_told_at_once() {
        UUID chat = asks("The lift is stuck.");
        says(cleo, chat, "Somebody comes.").require(201);
        try (OpenLine line = cleo.listen()) {
            line.next("badge");

            overtaking(colin, chat, CLEO).require(201);

            JsonObject told = line.next("overtaken", frame -> frame.getString("conversation").equals(chat.toString()));
            assertThat(told.getJsonObject("by").getString("name")).isEqualTo("Colin Reyes");
        }
        assertRefused(says(cleo, chat, "And?"), "HANDLED_BY");
        assertRefused(overtaking(cleo, chat, CLEO), "HANDLED_BY");
        assertThat(agentOf(chat)).isEqualTo(cast().id(COLIN).toString());
    }

    @Test
    void what_was_sent_once_is_not_asked_about_when_it_is_sent_again() {
        UUID chat = asks("The lift is stuck.");
        String message = message("Somebody comes.");
        cleo.post(messages(chat), message).require(201);
        overtaking(colin, chat, CLEO).require(201);

        Answer again = cleo.post(messages(chat), message);

        assertThat(again.status()).isEqualTo(200);
        assertThat(agentOf(chat)).isEqualTo(cast().id(COLIN).toString());
    }

    @Test
    void a_finished_one_waits_again_when_the_resident_writes_again() {
        UUID chat = asks("Where are the bins?");
        says(cleo, chat, "In the yard.").require(201);

        colin.post("/api/conversations/%s/finish".formatted(chat)).require(200);
        colin.post("/api/conversations/%s/finish".formatted(chat)).require(200);

        assertThat(partsOf(cleo, chat)).containsExactly("FINISHED");
        assertThat(texts(chat)).endsWith("In the yard.", "FINISHED");
        assertRefused(says(cleo, chat, "Or in the cellar."), "CLOSED");
        says(resident, chat, "They are full.").require(201);
        assertThat(partsOf(cleo, chat)).containsExactly("UNANSWERED");
        assertThat(cleo.get("/api/conversations/" + chat).json().getJsonObject("lastAgent").getString("name"))
            .isEqualTo("Cleo Marsh");
        assertThat(sql().number("""
            select count(*) from episode e join conversation c on c.id = e.conversation_id where c.reference = ?
            """, chat)).isEqualTo(2);
    }

    @Test
    void what_is_taken_back_does_not_make_anybody_wait_for_what_was_finished() {
        UUID chat = asks("Where are the bins?");
        cleo.post("/api/conversations/%s/finish".formatted(chat)).require(200);
        says(resident, chat, "Never mind.").require(201);

        resident.delete(messages(chat) + "/" + lastNumber(chat)).require(204);

        assertThat(resident.get("/api/conversations/" + chat).json().get("waitingSince")).isEqualTo(JsonValue.NULL);
    }

    @Test
    void a_resident_never_reads_who_has_it() {
        UUID chat = asks("Where are the bins?");
        cleo.post("/api/conversations/%s/take".formatted(chat)).require(200);

        JsonObject theirs = resident.get("/api/conversations/" + chat).require(200).json();

        assertThat(theirs.get("agent")).isEqualTo(JsonValue.NULL);
        assertThat(theirs.get("lastAgent")).isEqualTo(JsonValue.NULL);
        assertThat(theirs.toString()).doesNotContain("Cleo", "TAKE", "OVERTAKE");
    }
}
