package lobby.care;

import static lobby.testing.Personas.CLEO;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import lobby.api.Contract;
import lobby.testing.Answer;
import lobby.testing.EveryServer;
import lobby.testing.OpenLine;
import lobby.trust.Race;
import org.junit.jupiter.api.Test;

/** What a resident who writes while nobody is there is told, and what it does not count as (LC-29). */
@EveryServer
class AwayIT extends AwayTest {

    private static final int SCREENS = 8;

    @Test
    void who_writes_while_nobody_is_there_is_told_so_once_in_an_episode() {
        UUID chat = asks("Is anybody there?");
        says(resident, chat, "Hello?").require(201);

        assertThat(texts(chat)).hasSize(3).startsWith("Is anybody there?").endsWith("Hello?");
        assertThat(automatic(chat)).singleElement().asString().startsWith(TOLD).endsWith(" and answers you here.");
        cleo.post("/api/conversations/%s/finish".formatted(chat)).require(200);
        says(resident, chat, "It is me again.").require(201);
        assertThat(automatic(chat)).hasSize(2);
        assertThat(numbers(chat)).doesNotHaveDuplicates().hasSize((int) lastNumber(chat));
    }

    @Test
    void it_is_nobody_s_and_no_answer() {
        UUID chat = asks("Is anybody there?");

        JsonObject seen = cleo.get("/api/conversations/" + chat).require(200).json();
        assertThat(partsOf(cleo, chat)).containsExactly("UNANSWERED");
        assertThat(seen.getString("waitingFor")).isEqualTo("STAFF");
        assertThat(seen.getInt("unread")).isEqualTo(1);
        assertThat(resident.get("/api/conversations/" + chat).json().getInt("unread")).isZero();
        assertThat(sql().text("select last_text from conversation where reference = ?", chat))
            .isEqualTo("Is anybody there?");
        assertThat(sql().number("""
            select count(*) from episode e join conversation c on c.episode_id = e.id
            where c.reference = ? and e.first_response_at is null and e.taken_by_id is null
            """, chat)).isEqualTo(1);
        assertThat(sql().number("""
            select count(*) from episode_answer a join conversation c on c.episode_id = a.episode_id
            where c.reference = ?
            """, chat)).isZero();
        JsonObject line = line(chat, 2);
        assertThat(line.getString("kind")).isEqualTo("AUTOMATIC");
        assertThat(line.getString("side")).isEqualTo("STAFF");
        assertThat(line.get("author")).isEqualTo(JsonValue.NULL);
        assertThat(Contract.wrongs("Message", line.toString())).isEmpty();
        assertThat(cleo.get("/api/conversations?q=whoever+answers+moment&limit=100").require(200).body())
            .doesNotContain(chat.toString());
    }

    @Test
    void what_is_sent_again_because_no_answer_came_is_told_of_once() {
        String message = message("Is anybody there?");
        UUID chat = conversation(resident.post(team() + "/messages", message).require(201));

        resident.post(team() + "/messages", message).require(200);
        resident.post(messages(chat), message).require(200);

        assertThat(automatic(chat)).hasSize(1);
        assertThat(lastNumber(chat)).isEqualTo(2);
    }

    @Test
    void of_many_first_words_at_once_one_is_told() {
        for (int round = 0; round < Race.rounds(2); round++) {
            var newcomer = comingIn(cast().neighbour());

            List<Answer> answers = Race.run(SCREENS, runner -> () -> patiently(() ->
                newcomer.post(team() + "/messages", message("Hello " + runner))));

            assertThat(answers).extracting(Answer::status).containsOnly(201);
            assertThat(automatic(conversation(answers.get(0)))).hasSize(1);
        }
    }

    @Test
    void both_sides_see_it_at_once_and_nobody_takes_it_back() {
        try (OpenLine residents = resident.listen(); OpenLine cleos = cleo.listen()) {
            residents.next("badge");
            cleos.next("badge");
            UUID chat = asks("Is anybody there?");

            for (OpenLine line : List.of(residents, cleos)) {
                JsonObject told = line.next("message", frame -> frame.getString("conversation").equals(chat.toString())
                    && frame.getInt("number") == 2).getJsonObject("message");
                assertThat(told.getString("kind")).isEqualTo("AUTOMATIC");
                assertThat(told.getString("text")).startsWith(TOLD);
            }
            assertRefused(resident.delete(messages(chat) + "/2"), "NOT_PERMITTED");
            assertRefused(cleo.delete(messages(chat) + "/2"), "NOT_PERMITTED");
        }
    }

    @Test
    void somebody_who_has_the_chat_is_there() {
        UUID chat = asks("Is anybody there?");
        cleo.post("/api/conversations/%s/finish".formatted(chat)).require(200);
        sql().update("delete from care_holiday where name = 'Away'");
        says(resident, chat, "It is me again.").require(201);
        says(cleo, chat, "Hello!").require(201);
        the_team_is_away();

        says(resident, chat, "Thanks!").require(201);

        assertThat(automatic(chat)).hasSize(1);
        assertThat(agentOf(chat)).isEqualTo(cast().id(CLEO).toString());
    }

    @Test
    void the_house_may_have_words_of_its_own() {
        sql().update("""
            update care_hours set away = 'Call the porter: 555 0100.'
            where location_id = (select id from location where name = 'The Pier')
            """);

        assertThat(automatic(asks("Is anybody there?"))).containsExactly("Call the porter: 555 0100.");
    }

    @Test
    void a_page_is_told_whether_somebody_is_there_and_when_that_changes() {
        JsonObject chat = resident.get(team()).require(200).json();
        JsonObject away = chat.getJsonObject("hours");

        assertThat(Contract.wrongs("CareChat", chat.toString())).isEmpty();
        assertThat(away.getBoolean("open")).isFalse();
        assertThat(Instant.parse(away.getString("changesAt"))).isAfter(Instant.now());
        the_team_is_back();
        JsonObject back = resident.get(team()).require(200).json().getJsonObject("hours");
        assertThat(back.getBoolean("open")).isTrue();
    }

    @Test
    void while_somebody_is_there_nothing_says_otherwise() {
        the_team_is_back();

        assertThat(texts(asks("Is anybody there?"))).containsExactly("Is anybody there?");
    }

    private JsonObject line(UUID chat, int number) {
        return resident.get(messages(chat) + "?after=" + (number - 1)).require(200).json().getJsonArray("messages")
            .getJsonObject(0);
    }

    private static List<Object> automatic(UUID chat) {
        return sql().column("""
            select m.text from message m join conversation c on c.id = m.conversation_id
            where c.reference = ? and m.kind = 'AUTOMATIC' and m.author_id is null order by m.number
            """, chat);
    }
}
