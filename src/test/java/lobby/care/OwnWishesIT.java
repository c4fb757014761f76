package lobby.care;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.UUID;
import lobby.testing.Answer;
import lobby.testing.ApiClient;
import lobby.testing.EveryServer;
import lobby.testing.OpenLine;
import lobby.testing.Personas;
import org.junit.jupiter.api.Test;

/** A resident of the Pier does not want to be called by a chat, or does not want to see it any more (LC-45, SB-51). */
@EveryServer
class OwnWishesIT extends CareTest {

    @Test
    void what_is_muted_is_counted_and_calls_nobody() {
        UUID chat = asks("Where are the bins?");
        resident.put(path(chat, "mute"), "{\"muted\":true}").require(204);
        try (OpenLine line = resident.listen()) {
            line.next("badge");

            says(cleo, chat, "Behind the house.").require(201);

            JsonObject badge = line.next("badge", frame -> frame.getInt("unread") == 1);
            assertThat(badge.getInt("muted")).isEqualTo(1);
        }
        JsonObject counts = resident.get("/api/conversations/counts").require(200).json();
        assertThat(counts.getInt("unread")).isEqualTo(1);
        assertThat(counts.getInt("muted")).isEqualTo(1);
        assertThat(resident.get("/my/messages").require(200).body()).contains("data-unread=\"1\" data-muted=\"1\"");
        assertThat(resident.get("/api/conversations/" + chat).json().getBoolean("muted")).isTrue();
        assertThat(cleo.get("/api/conversations/" + chat).require(200).json().getBoolean("muted")).isFalse();

        resident.put(path(chat, "mute"), "{\"muted\":false}").require(204);
        assertThat(resident.get("/api/conversations/counts").json().getInt("muted")).isZero();
        assertThat(resident.get("/api/conversations/" + chat).json().getInt("unread")).isEqualTo(1);
    }

    @Test
    void it_is_left_once_it_is_finished_and_the_team_goes_on_reading_it() {
        UUID chat = asks("Where are the bins?");
        says(cleo, chat, "Behind the house.").require(201);
        assertRefused(leaves(resident, chat), "STILL_OPEN");
        cleo.post(path(chat, "finish")).require(200);

        leaves(resident, chat).require(204);

        assertThat(listed()).doesNotContain(chat.toString());
        assertThat(resident.get("/api/conversations/counts").json().getInt("unread")).isZero();
        assertThat(texts(chat)).contains("Where are the bins?", "Behind the house.");
        assertThat(partsOf(cleo, chat)).containsExactly("FINISHED");
        assertThat(resident.get(team()).require(200).json().getString("id")).isEqualTo(chat.toString());
        assertThat(cleo.get("/api/conversations/" + chat).json().getJsonArray("marks").toString())
            .as("leaving is not reading").doesNotContain("\"readUpTo\":3");
    }

    @Test
    void a_new_message_brings_it_back_and_so_does_writing() {
        UUID chat = asks("Where are the bins?");
        cleo.post(path(chat, "finish")).require(200);
        leaves(resident, chat).require(204);

        says(colin, chat, "They are emptied on Mondays.").require(201);
        assertThat(listed()).contains(chat.toString());
        assertThat(resident.get("/api/conversations/counts").json().getInt("unread")).isEqualTo(1);

        leaves(resident, chat).require(204);
        assertThat(listed()).doesNotContain(chat.toString());
        assertThat(asks("And on Fridays?")).isEqualTo(chat);
        assertThat(listed()).contains(chat.toString());
        assertThat(partsOf(cleo, chat)).containsExactly("UNANSWERED");
    }

    @Test
    void what_came_before_it_was_left_and_was_not_seen_is_still_shown() {
        UUID chat = asks("Where are the bins?");
        cleo.post(path(chat, "finish")).require(200);
        long seen = lastNumber(chat);
        says(colin, chat, "They are emptied on Mondays.").require(201);

        resident.post(path(chat, "leave"), "{\"upTo\":%d}".formatted(seen)).require(204);

        assertThat(listed()).contains(chat.toString());
        assertThat(resident.get("/api/conversations/counts").json().getInt("unread")).isEqualTo(1);
        leaves(resident, chat).require(204);
        assertThat(listed()).doesNotContain(chat.toString());
        JsonObject counts = resident.get("/api/conversations/counts").json();
        assertThat(counts.getInt("open") + counts.getInt("closed")).as("what is listed is counted").isZero();
    }

    @Test
    void staff_leave_no_chat_and_nobody_one_about_a_booking() {
        UUID chat = asks("Where are the bins?");
        cleo.post(path(chat, "finish")).require(200);

        assertRefused(leaves(cleo, chat), "NOT_PERMITTED");
        assertRefused(leaves(as(Personas.RASHID), chat), "UNKNOWN");
        assertRefused(leaves(as(Personas.RUTH), started(Personas.RUTH)), "NOT_PERMITTED");
    }

    private static Answer leaves(ApiClient who, UUID conversation) {
        return who.post(path(conversation, "leave"), "{\"upTo\":%d}".formatted(lastNumber(conversation)));
    }

    private List<String> listed() {
        return resident.get("/api/conversations?state=MINE&limit=100").require(200).json().getJsonArray("conversations")
            .getValuesAs(JsonObject.class).stream().map(row -> row.getString("id")).toList();
    }

    private static String path(UUID chat, String verb) {
        return "/api/conversations/%s/%s".formatted(chat, verb);
    }
}
