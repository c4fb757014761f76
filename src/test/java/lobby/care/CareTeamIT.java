package lobby.care;

import static lobby.testing.Personas.RASHID;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.json.JsonObject;
import java.time.Duration;
import java.util.UUID;
import lobby.testing.Answer;
import org.junit.jupiter.api.Test;

/** What becomes of chats when a team is not written to, or one of it goes (LC-33, LC-35). */
class CareTeamIT extends CareTest {

    private static final Duration RELIEVED = Duration.ofSeconds(40);

    @Test
    void where_the_house_only_writes_nothing_of_a_resident_comes_in() {
        sql().update("""
            insert into care_channel (location_id, version, two_way, welcome, promised_minutes)
            select id, 0, false, '', 240 from location where name = 'The Mill'
            on conflict (location_id) do update set two_way = false
            """);
        String path = "/api/locations/%s/care".formatted(cast().mill());

        Answer refused = as(RASHID).post(path + "/messages", message("Hello?"));

        assertRefused(refused, "CARE_ONE_WAY");
        JsonObject chat = as(RASHID).get(path).require(200).json();
        assertThat(chat.getBoolean("oneWay")).isTrue();
        assertThat(chat.getJsonArray("acts").toString()).doesNotContain("\"SEND\"");
    }

    /** LC-33 */
    @Test
    void whoever_may_not_answer_any_more_leaves_nothing_behind() {
        String agent = cast().agent();
        UUID chat = asks("Is the gym open?");
        comingIn(agent).post("/api/conversations/%s/take".formatted(chat)).require(200);

        sql().update("delete from staff_assignment where person_id = (select id from person where login = ?)", agent);

        await().atMost(RELIEVED).untilAsserted(() -> assertThat(partsOf(cleo, chat)).containsExactly("UNANSWERED"));
    }
}
