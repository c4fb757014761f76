package lobby.care;

import static lobby.testing.Personas.AUDREY;
import static lobby.testing.Personas.CLEO;
import static lobby.testing.Personas.COLIN;
import static lobby.testing.Personas.RASHID;
import static lobby.testing.Personas.SAM;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
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

            JsonObject told = colins.next("handedOver",
                frame -> frame.getString("conversation").equals(chat.toString()));
            assertThat(told.getJsonObject("by").getString("name")).isEqualTo("Cleo Marsh");
            assertThat(residents.all(Duration.ofMillis(300)).toString()).doesNotContain(chat.toString());
        }
        assertThat(agentOf(chat)).isEqualTo(cast().id(COLIN).toString());
        assertRefused(says(cleo, chat, "And?"), "HANDLED_BY");
        says(colin, chat, "They are on their way.").require(201);
        JsonObject aside = asides(chat).get(asides(chat).size() - 1);
        assertThat(aside.getString("kind")).isEqualTo("HANDED_OVER");
        assertThat(aside.getJsonObject("by").getString("name")).isEqualTo("Cleo Marsh");
        assertThat(aside.getString("text")).isEqualTo("Colin Reyes");
    }

    @Test
    void asked_for_again_because_no_answer_came_it_is_done_once() {
        UUID chat = asks("The lift is stuck.");
        says(cleo, chat, "Somebody comes.").require(201);
        handOver(cleo, chat, COLIN);

        handOver(cleo, chat, COLIN);

        assertThat(asides(chat).stream().map(aside -> aside.getString("kind"))).containsExactly("TAKEN", "HANDED_OVER");
    }

    @Test
    void whose_chat_it_is_does_not_get_it_as_one_of_the_team() {
        String login = cast().neighbour();
        joinTheTeam(login, "The Pier");
        UUID chat = asks(comingIn(login), "The lift is stuck.");
        says(cleo, chat, "Somebody comes.").require(201);

        assertRefused(handingOver(cleo, chat, cast().id(login)), "NO_COLLEAGUE");

        assertThat(names(cleo, "/api/conversations/%s/colleagues".formatted(chat))).contains("Olga Aalto")
            .doesNotContain(nameOf(comingIn(login)));
        assertThat(agentOf(chat)).isEqualTo(cast().id(CLEO).toString());
    }

    @Test
    void only_one_s_own_goes_and_only_to_who_may_answer_there() {
        UUID chat = asks("The lift is stuck.");
        assertRefused(handingOver(cleo, chat, cast().id(COLIN)), "UNANSWERED");
        says(cleo, chat, "Somebody comes.").require(201);

        for (Personas nobody : List.of(AUDREY, SAM)) {
            assertRefused(handingOver(cleo, chat, cast().id(nobody)), "NO_COLLEAGUE");
        }
        assertRefused(handingOver(cleo, chat, UUID.randomUUID()), "NO_COLLEAGUE");
        assertRefused(handingOver(colin, chat, cast().id(COLIN)), "HANDLED_BY");
        assertThat(names(cleo, "/api/conversations/%s/colleagues".formatted(chat))).contains("Colin Reyes")
            .doesNotContain("Cleo Marsh", "Audrey Blum", "Sam Okoye");
        assertThat(agentOf(chat)).isEqualTo(cast().id(CLEO).toString());
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
        String colleague = cast().agent();
        List.of(login, colleague).forEach(who -> joinTheTeam(who, "The Mill"));
        ApiClient agent = comingIn(login);
        UUID here = asks("The lift is stuck.");
        UUID there = atTheMill("Where are the bins?");
        says(agent, here, "Somebody comes.").require(201);
        overtakes(agent, there);
        assertThat(names(agent, "/api/care/colleagues")).contains(nameOf(comingIn(colleague)), "Olga Aalto")
            .doesNotContain("Colin Reyes", nameOf(agent));

        assertRefused(agent.post("/api/care/hand-over", to(cast().id(COLIN))), "NO_COLLEAGUE");
        assertThat(handlers(here, there)).containsOnly(cast().id(login));
        agent.post("/api/care/hand-over", to(cast().id(colleague))).require(200);

        assertThat(handlers(here, there)).containsOnly(cast().id(colleague));
    }

    @Test
    void who_has_lost_a_location_gives_nothing_of_it_away() {
        String login = cast().agent();
        joinTheTeam(login, "The Mill");
        ApiClient agent = comingIn(login);
        UUID chat = asks("The lift is stuck.");
        says(agent, chat, "Somebody comes.").require(201);
        sql().update("""
            delete from staff_assignment where person_id = (select id from person where login = ?)
            and location_id = (select id from location where name = 'The Pier')
            """, login);

        agent.post("/api/care/hand-over", to(cast().id(COLIN))).require(200);

        assertThat(handlers(chat)).doesNotContain(cast().id(COLIN));
    }

    private static void joinTheTeam(String login, String place) {
        sql().update("""
            insert into staff_assignment (id, person_id, location_id, group_id)
            select nextval('ids'), p.id, l.id, g.id from person p, location l, permission_group g
            where p.login = ? and l.name = ? and g.name = 'Cast CLEO'
            """, login, place);
    }

    private UUID atTheMill(String text) {
        sql().update("""
            insert into care_channel (location_id, version, two_way, welcome, promised_minutes)
            select id, 0, true, '', 240 from location where name = 'The Mill'
            on conflict (location_id) do update set two_way = true
            """);
        return conversation(as(RASHID).post("/api/locations/%s/care/messages".formatted(cast().mill()), message(text))
            .require(201));
    }

    private static void overtakes(ApiClient agent, UUID chat) {
        sql().update("update conversation set agent_id = null where reference = ?", chat);
        agent.post("/api/conversations/%s/take".formatted(chat)).require(200);
    }

    private static List<Object> handlers(UUID... chats) {
        return Stream.of(chats).flatMap(chat -> sql().column("""
            select p.reference from conversation c join person p on p.id = c.agent_id where c.reference = ?
            """, chat).stream()).toList();
    }

    private static String nameOf(ApiClient who) {
        return who.get("/api/me").require(200).json().getJsonObject("person").getString("name");
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
