package lobby.care;

import static lobby.testing.Personas.AUDREY;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.UUID;
import lobby.testing.ApiClient;
import lobby.testing.EveryServer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who is written to first: where they are found, and where what was written is listed (LC-21, LC-42). */
@EveryServer
class FirstWordListsIT extends CareTest {

    private UUID whom;

    @BeforeEach
    void somebody_who_never_wrote() {
        whom = UUID.fromString(resident.get("/api/me").require(200).json()
            .getJsonObject("person").getString("id"));
    }

    @Test
    void a_chat_at_rest_is_closed_by_nobody_and_only_among_all() {
        int closed = closed(resident);
        String first = "/api/locations/%s/care/residents/%s/messages".formatted(cast().pier(), whom);
        String words = message("The lift is back.");
        UUID chat = conversation(patiently(() -> colin.post(first, words)).require(201));

        for (ApiClient who : List.of(resident, cleo)) {
            JsonObject row = listed(who, "ALL", chat).get(0);
            assertThat(row.getString("state")).isEqualTo("CLOSED")
                .isEqualTo(who.get("/api/conversations/" + chat).require(200).json().getString("state"));
            assertThat(row.getBoolean("atRest")).isTrue();
            assertThat(listed(who, "CLOSED", chat)).isEmpty();
            assertThat(listed(who, "OPEN", chat)).isEmpty();
        }
        assertThat(closed(resident)).isEqualTo(closed);
    }

    @Test
    void they_are_offered_where_they_live_and_in_no_part_of_the_desk() {
        String name = "Wilma" + UUID.randomUUID().toString().replaceAll("[^a-f]", "");
        sql().update("update person set name = ? where reference = ?", name + " Ng", whom);
        String found = "/care?q=" + name;
        String to = "to=" + whom;

        assertThat(colin.get(found + "&location=" + cast().pier()).require(200).body()).contains(to);
        assertThat(colin.get(found + "&part=mine").require(200).body()).doesNotContain(to);
    }

    @Test
    void whoever_finds_nobody_and_may_not_write_first_is_told_that_it_is_a_right_of_its_own() {
        String right = "a right of its own, which administrators give";

        assertThat(cleo.get("/care?q=zzzz").require(200).body()).contains(right);
        assertThat(colin.get("/care?q=zzzz").require(200).body()).doesNotContain(right);
        assertThat(as(AUDREY).get("/care?q=zzzz").require(200).body()).doesNotContain(right);
    }

    private static int closed(ApiClient who) {
        return who.get("/api/conversations/counts").require(200).json().getInt("closed");
    }

    private static List<JsonObject> listed(ApiClient who, String state, UUID chat) {
        return who.get("/api/conversations?limit=100&state=" + state).require(200).json()
            .getJsonArray("conversations").getValuesAs(JsonObject.class).stream()
            .filter(row -> row.getString("id").equals(chat.toString()))
            .toList();
    }
}
