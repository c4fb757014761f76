package lobby.care;

import static lobby.testing.Personas.AUDREY;
import static lobby.testing.Personas.COLIN;
import static lobby.testing.Personas.SAM;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import lobby.testing.Answer;
import lobby.testing.ApiClient;
import lobby.testing.OpenLine;
import lobby.testing.Personas;
import org.junit.jupiter.api.Test;

/** LC-33: a chat goes from one of the team to another, or at the end of a shift all of them at once. */
class HandOverIT extends CareTest {

    @Test
    void a_colleague_who_gets_one_is_told_and_answers_from_then_on() {
        UUID chat = asks("The lift is stuck.");
        says(cleo, chat, "Somebody comes.").require(201);
        try (OpenLine colins = colin.listen(); OpenLine residents = resident.listen()) {
            colins.next("badge");
            residents.next("badge");

            handOver(cleo, chat, COLIN);

            JsonObject told = colins.next("handedOver", frame -> frame.getString("conversation").equals(chat.toString()));
            assertThat(told.getJsonObject("by").getString("name")).isEqualTo("Cleo Marsh");
            assertThat(residents.all(Duration.ofMillis(300)).toString()).doesNotContain(chat.toString());
        }
        assertThat(agentOf(chat)).isEqualTo(cast().id(COLIN).toString());
        assertRefused(says(cleo, chat, "And?"), "HANDLED_BY");
        says(colin, chat, "They are on their way.").require(201);
        JsonObject aside = asides(chat).get(asides(chat).size() - 1);
        assertThat(List.of(aside.getString("kind"), aside.getJsonObject("by").getString("name"), aside.getString("text")))
            .containsExactly("HANDED_OVER", "Cleo Marsh", "Colin Reyes");
    }

    @Test
    void only_one_s_own_goes_and_only_to_who_may_answer_there() {
        UUID chat = asks("The lift is stuck.");
        assertRefused(handingOver(cleo, chat, cast().id(COLIN)), "NOT_HANDLED");
        says(cleo, chat, "Somebody comes.").require(201);

        for (Personas nobody : List.of(AUDREY, SAM)) {
            assertRefused(handingOver(cleo, chat, cast().id(nobody)), "NO_COLLEAGUE");
        }
        assertRefused(handingOver(cleo, chat, UUID.randomUUID()), "NO_COLLEAGUE");
        assertRefused(handingOver(colin, chat, cast().id(COLIN)), "HANDLED_BY");
        assertThat(names(cleo, "/api/conversations/%s/colleagues".formatted(chat))).contains("Colin Reyes")
            .doesNotContain("Cleo Marsh", "Audrey Blum", "Sam Okoye");
        assertThat(agentOf(chat)).isEqualTo(cast().id(Personas.CLEO).toString());
    }

    @Test
    void at_the_end_of_a_shift_all_of_them_wait_for_whoever_is_next() {
        ApiClient agent = comingIn(cast().agent());
        UUID chat = asks("The lift is stuck.");
        UUID another = asks(comingIn(cast().neighbour()), "Where are the bins?");
        says(agent, chat, "Somebody comes.").require(201);
        says(agent, another, "In the yard.").require(201);

        assertThat(agent.post("/api/care/hand-over", "{}").require(200).json().getInt("chats")).isEqualTo(2);

        for (UUID each : List.of(chat, another)) {
            assertThat(partsOf(cleo, each)).containsExactly("UNANSWERED");
        }
        assertThat(agent.post("/api/care/hand-over", "{}").require(200).json().getInt("chats")).isZero();
    }

    @Test
    void a_colleague_gets_all_of_them_or_none() {
        String login = cast().agent();
        ApiClient agent = comingIn(login);
        UUID chat = asks("The lift is stuck.");
        UUID another = asks(comingIn(cast().neighbour()), "Where are the bins?");
        says(agent, chat, "Somebody comes.").require(201);
        says(agent, another, "In the yard.").require(201);
        assertThat(names(agent, "/api/care/colleagues")).contains("Colin Reyes").doesNotContain(login);

        assertRefused(agent.post("/api/care/hand-over", to(cast().id(SAM))), "NO_COLLEAGUE");
        assertThat(partsOf(agent, chat)).containsExactly("MINE");
        agent.post("/api/care/hand-over", to(cast().id(COLIN))).require(200);

        for (UUID each : List.of(chat, another)) {
            assertThat(agentOf(each)).isEqualTo(cast().id(COLIN).toString());
        }
    }

    private static UUID asks(ApiClient resident, String text) {
        return conversation(resident.post(team() + "/messages", message(text)).require(201));
    }

    private static void handOver(ApiClient from, UUID chat, Personas to) {
        handingOver(from, chat, cast().id(to)).require(200);
    }

    private static Answer handingOver(ApiClient from, UUID chat, UUID to) {
        return from.post("/api/conversations/%s/hand-over".formatted(chat), to(to));
    }

    private static String to(UUID colleague) {
        return "{\"to\":\"%s\"}".formatted(colleague);
    }

    private List<JsonObject> asides(UUID chat) {
        return cleo.get("/api/conversations/%s/asides".formatted(chat)).require(200).json().getJsonArray("asides")
            .getValuesAs(JsonObject.class);
    }

    private static List<String> names(ApiClient who, String path) {
        return who.get(path).require(200).json().getJsonArray("colleagues").getValuesAs(JsonObject.class).stream()
            .map(one -> one.getString("name")).toList();
    }
}
