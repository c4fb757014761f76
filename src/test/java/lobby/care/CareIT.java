package lobby.care;

import static lobby.testing.Personas.CLEO;
import static lobby.testing.Personas.COLIN;
import static lobby.testing.Personas.RASHID;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import lobby.testing.Answer;
import lobby.testing.ApiClient;
import lobby.testing.EveryServer;
import lobby.testing.OpenLine;
import lobby.testing.Personas;
import lobby.trust.TrustTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A chat with the care team over the interface: who has it, and what becomes of who comes second (LC-05 to LC-08). */
@EveryServer
class CareIT extends TrustTest {

    private static final Duration RELIEVED = Duration.ofSeconds(40);

    private ApiClient resident;
    private ApiClient cleo;
    private ApiClient colin;

    @BeforeEach
    void a_resident_and_two_agents() {
        resident = comingIn(cast().neighbour());
        cleo = as(CLEO);
        colin = as(COLIN);
    }

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
    void a_resident_never_reads_who_has_it() {
        UUID chat = asks("Where are the bins?");
        cleo.post("/api/conversations/%s/take".formatted(chat)).require(200);

        JsonObject theirs = resident.get("/api/conversations/" + chat).require(200).json();

        assertThat(theirs.get("agent")).isEqualTo(JsonValue.NULL);
        assertThat(theirs.get("lastAgent")).isEqualTo(JsonValue.NULL);
        assertThat(theirs.toString()).doesNotContain("Cleo", "TAKE", "OVERTAKE");
    }

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
        assertThat(chat.getJsonArray("acts").toString()).doesNotContain("SEND");
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

    private UUID asks(String text) {
        return conversation(resident.post(team() + "/messages", message(text)).require(201));
    }

    private static String team() {
        return "/api/locations/%s/care".formatted(cast().pier());
    }

    private static Answer overtaking(ApiClient who, UUID chat, Personas from) {
        return who.post(messages(chat), Json.createObjectBuilder()
            .add("clientId", UUID.randomUUID().toString())
            .add("text", "I do.")
            .add("overtake", cast().id(from).toString())
            .build().toString());
    }

    private String agentOf(UUID chat) {
        return cleo.get("/api/conversations/" + chat).require(200).json().getJsonObject("agent").getString("id");
    }

    private List<String> partsOf(ApiClient agent, UUID chat) {
        String desk = "/api/care/chats?limit=100&location=" + cast().pier();
        return agent.get(desk).require(200).json().getJsonArray("chats").getValuesAs(JsonObject.class).stream()
            .filter(row -> row.getString("id").equals(chat.toString()))
            .map(row -> row.getString("part"))
            .toList();
    }

    private static List<Object> texts(UUID chat) {
        return sql().column("""
            select m.text from message m join conversation c on c.id = m.conversation_id
            where c.reference = ? order by m.number
            """, chat);
    }
}
