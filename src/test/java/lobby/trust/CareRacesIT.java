package lobby.trust;

import static java.util.stream.Collectors.toSet;
import static lobby.testing.Personas.CLEO;
import static lobby.testing.Personas.COLIN;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import lobby.testing.Answer;
import lobby.testing.ApiClient;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A chat that several people of the house want at once. {@link NaiveRacesIT} is without what is held here. */
class CareRacesIT extends TrustTest {

    private static final int AGENTS = 12;
    private static final int ANSWERS = 6;

    private ApiClient resident;

    @BeforeEach
    void somebody_who_asks() {
        resident = comingIn(cast().neighbour());
    }

    /** RC-02 */
    @Test
    void of_many_who_answer_one_has_it_and_the_others_are_asked() {
        List<ApiClient> agents = cast().agents(AGENTS).stream().map(this::comingIn).toList();
        for (int round = 0; round < Race.rounds(4); round++) {
            UUID chat = asked();

            List<Answer> answers = Race.run(AGENTS, runner -> () -> says(agents.get(runner), chat, "Hello " + runner));

            assertOneHasIt(chat, answers, 201);
            assertThat(numbersOfStaff(chat)).hasSize(1);
            finished(chat);
        }
    }

    /** RC-02 */
    @Test
    void of_many_who_take_it_one_has_it() {
        List<ApiClient> agents = cast().agents(AGENTS).stream().map(this::comingIn).toList();
        for (int round = 0; round < Race.rounds(4); round++) {
            UUID chat = asked();

            List<Answer> answers = Race.run(AGENTS, runner -> () ->
                agents.get(runner).post("/api/conversations/%s/take".formatted(chat)));

            assertOneHasIt(chat, answers, 200);
            finished(chat);
        }
    }

    /** RC-05: each answer is of whoever had it when it was stored, and whoever lost it is asked. */
    @Test
    void nobody_answers_past_whoever_overtook_them() {
        ApiClient cleo = as(CLEO);
        ApiClient colin = as(COLIN);
        for (int round = 0; round < Race.rounds(6); round++) {
            UUID chat = asked();
            says(cleo, chat, "I look into it.").require(201);
            List<Callable<List<Answer>>> deeds = List.of(
                () -> IntStream.range(0, ANSWERS).mapToObj(each -> says(cleo, chat, "Still looking")).toList(),
                () -> List.of(overtaking(colin, chat)));

            List<List<Answer>> answers = Race.run(deeds);

            int overtaken = answers.get(1).get(0).require(201).json().getInt("number");
            assertThat(answers.get(0)).allSatisfy(answer -> {
                if (answer.status() == 201) {
                    assertThat(answer.json().getInt("number")).isLessThan(overtaken);
                } else {
                    assertRefused(answer, "HANDLED_BY");
                }
            });
            finished(chat);
        }
    }

    /** LC-33, RC-05 */
    @Test
    void of_who_gives_it_away_and_who_overtakes_it_one_is_heeded_and_the_other_told() {
        String next = cast().agents(1).get(0);
        String giving = "{\"to\":\"%s\"}".formatted(cast().id(next));
        for (int round = 0; round < Race.rounds(6); round++) {
            UUID chat = conversation(writes(comingIn(cast().neighbour()), "Is anybody there?").require(201));
            says(as(CLEO), chat, "I look into it.").require(201);

            List<Answer> answers = Race.run(List.of(
                () -> as(CLEO).post("/api/conversations/%s/hand-over".formatted(chat), giving),
                () -> overtaking(as(COLIN), chat)));

            boolean given = answers.get(0).status() == 200;
            assertThat(answers.get(1).status()).isEqualTo(given ? 409 : 201);
            assertRefused(answers.get(given ? 1 : 0), "HANDLED_BY");
            assertThat(sql().text("""
                select p.login from conversation c join person p on p.id = c.agent_id where c.reference = ?
                """, chat)).isEqualTo(given ? next : COLIN.login());
            assertThat(sql().column("select action from audit_entry where subject = ? and action like 'CHAT_%'",
                chat.toString())).containsExactlyInAnyOrder("CHAT_TAKEN",
                    given ? "CHAT_HANDED_OVER" : "CHAT_OVERTAKEN");
        }
    }

    /** RC-06 */
    @Test
    void taking_finishing_and_writing_at_once_leave_a_state_that_there_is() {
        ApiClient cleo = as(CLEO);
        ApiClient colin = as(COLIN);
        for (int round = 0; round < Race.rounds(8); round++) {
            UUID chat = asked();
            List<Callable<Answer>> deeds = new ArrayList<>(List.of(
                () -> cleo.post("/api/conversations/%s/take".formatted(chat)),
                () -> says(colin, chat, "Hello"),
                () -> cleo.post("/api/conversations/%s/finish".formatted(chat)),
                () -> colin.post("/api/conversations/%s/finish".formatted(chat)),
                () -> says(resident, chat, "Hello?"),
                () -> says(resident, chat, "Hello??")));

            List<Answer> answers = Race.run(deeds);

            assertThat(answers).extracting(Answer::status).isSubsetOf(200, 201, 409);
            assertThat(sql().number("""
                select count(*) from conversation c where c.reference = ?
                and (c.closed_at is not null and (c.agent_id is not null or c.episode_id is not null)
                    or c.closed_at is null and c.episode_id is null)
                """, chat)).isZero();
            assertThat(sql().number("""
                select count(*) from episode e join conversation c on c.id = e.conversation_id
                where c.reference = ? and (e.finished_at is null) <> (e.id = coalesce(c.episode_id, 0))
                """, chat)).isZero();
            finished(chat);
        }
    }

    /** LC-01 */
    @Test
    void many_first_words_of_one_resident_begin_one_chat() {
        for (int round = 0; round < Race.rounds(3); round++) {
            ApiClient newcomer = comingIn(cast().neighbour());

            List<Answer> answers = Race.run(AGENTS, runner -> () -> writes(newcomer, "Hello " + runner));

            assertThat(answers).extracting(Answer::status).containsOnly(201);
            assertThat(answers.stream().map(TrustTest::conversation).collect(toSet())).hasSize(1);
        }
    }

    private static void assertOneHasIt(UUID chat, List<Answer> answers, int done) {
        assertThat(answers).filteredOn(answer -> answer.status() == done).hasSize(1);
        assertThat(answers).filteredOn(answer -> answer.status() != done)
            .allSatisfy(answer -> assertRefused(answer, "HANDLED_BY"));
        assertThat(sql().number("""
            select count(*) from audit_entry where action = 'CHAT_TAKEN' and subject = ?
            and at > (select max(e.started_at) from episode e join conversation c on c.id = e.conversation_id
                where c.reference = ?)
            """, chat.toString(), chat)).isEqualTo(1);
    }

    private UUID asked() {
        return conversation(writes(resident, "Is anybody there?").require(201));
    }

    private static Answer writes(ApiClient who, String text) {
        String message = message(text);
        return patiently(() -> who.post("/api/locations/%s/care/messages".formatted(cast().pier()), message));
    }

    private void finished(UUID chat) {
        as(CLEO).post("/api/conversations/%s/finish".formatted(chat)).require(200);
    }

    private static Answer overtaking(ApiClient who, UUID chat) {
        return who.post(messages(chat), Json.createObjectBuilder()
            .add("clientId", UUID.randomUUID().toString())
            .add("text", "I have it.")
            .add("overtake", cast().id(CLEO).toString())
            .build().toString());
    }

    private static List<Object> numbersOfStaff(UUID chat) {
        return sql().column("""
            select m.number from message m join conversation c on c.id = m.conversation_id
            join episode e on e.id = c.episode_id
            where c.reference = ? and m.side = 'STAFF' and m.kind = 'TEXT' and m.sent_at >= e.started_at
            """, chat);
    }
}
