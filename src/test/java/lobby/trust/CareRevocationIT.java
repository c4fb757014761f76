package lobby.trust;

import static java.nio.charset.StandardCharsets.UTF_8;
import static lobby.testing.Personas.CLEO;
import static lobby.testing.Personas.COLIN;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.json.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import lobby.account.ApiTokenService;
import lobby.security.door.Scope;
import lobby.testing.Answer;
import lobby.testing.ApiClient;
import lobby.testing.OpenLine;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** RC-08 for care chats: whatever takes a right away, at each door that stood open. */
class CareRevocationIT extends CareLossTest {

    private static final int SHUT = 1008;

    @Inject ApiTokenService tokens;

    private ApiClient resident;
    private UUID chat;
    private String file;

    @BeforeEach
    void a_resident_who_asked_and_sent_a_file() {
        resident = comingIn(cast().neighbour());
        chat = asked(resident, "Which gate?");
        file = resident.bringForCare("gate.txt", "This one".getBytes(UTF_8)).require(201).json().getString("id");
        resident.post(TrustTest.messages(chat), Json.createObjectBuilder()
            .add("clientId", UUID.randomUUID().toString()).add("text", "This one?")
            .add("attachments", Json.createArrayBuilder().add(file)).build().toString()).require(201);
    }

    @ParameterizedTest
    @EnumSource
    void whoever_is_of_the_team_no_more_sees_and_hears_nothing_new(AgentLoss loss) throws Exception {
        String login = agent();
        ApiClient browser = comingIn(login);
        ApiClient system = system(login);
        TrustTest.says(browser, chat, "The north one.").require(201);
        browser.get("/care?id=" + chat).require(200);
        for (ApiClient door : List.of(browser, system)) {
            ways(chat).forEach(way -> door.get(way).require(200));
        }
        try (OpenLine page = listening(browser); OpenLine machine = listening(system);
            OpenLine control = listening(comingIn(CLEO.login()))) {
            lose(loss, login);
            TrustTest.says(resident, chat, "Nobody else is to hear this").require(201);

            control.next("message", frame -> frame.getString("conversation").equals(chat.toString()));
            assertHearsNothing(page, loss);
            assertHearsNothing(machine, loss);
        }
        assertHidden(browser, loss);
        assertHidden(system, loss);
        assertThat(browser.get("/care?id=" + chat).body()).doesNotContain("Which gate?", "Nobody else");
        assertThat(numbersIn(chat)).hasSize(4);
    }

    /** Or the others would prove nothing. */
    @Test
    void whoever_stays_of_the_team_does_all_of_it() throws Exception {
        String login = agent();
        for (ApiClient door : List.of(comingIn(login), system(login))) {
            ways(chat).forEach(way -> door.get(way).require(200));
            assertThat(deeds(door)).extracting(Answer::status).isSubsetOf(200, 201, 204, 403, 409);
            assertThat(deeds(door).subList(0, 4)).extracting(Answer::status).containsOnly(200, 201, 204);
        }
    }

    @Test
    void a_resident_who_is_shut_out_is_out_of_their_chat() throws Exception {
        String login = cast().neighbour();
        ApiClient browser = comingIn(login);
        ApiClient system = system(login);
        UUID own = asked(browser, "Which gate?");
        try (OpenLine page = listening(browser); OpenLine machine = listening(system)) {
            lose(ResidentLoss.SHUT_OUT, login);

            assertThat(page.closeCode()).isEqualTo(SHUT);
            assertThat(machine.closeCode()).isEqualTo(SHUT);
        }
        for (ApiClient door : List.of(browser, system)) {
            assertThat(Stream.of(door.get(TrustTest.messages(own)), door.get(team()), writes(door, cast().pier(), "Hm"),
                TrustTest.says(door, own, "Hm"))).extracting(Answer::status).containsOnly(401);
        }
        assertThat(browser.get("/my/thread?team=" + cast().pier()).status()).isEqualTo(302);
        assertThat(numbersIn(own)).hasSize(1);
    }

    /** Row X-33: what was said stays for them to read, and nothing comes of what they do. */
    @Test
    void a_resident_who_has_moved_out_reads_what_was_said_and_says_nothing_more() throws Exception {
        String login = cast().neighbour();
        ApiClient browser = comingIn(login);
        ApiClient system = system(login);
        UUID own = asked(browser, "Which gate?");

        lose(ResidentLoss.MOVED_OUT, login);

        for (ApiClient door : List.of(browser, system)) {
            door.get(TrustTest.messages(own)).require(200);
            assertThat(Stream.of(TrustTest.says(door, own, "Hm"), door.delete(TrustTest.messages(own) + "/1"),
                door.post("/api/conversations/%s/typing".formatted(own)))).extracting(Answer::status).containsOnly(403);
            assertThat(writes(door, cast().pier(), "Hm").status()).isEqualTo(404);
            assertThat(door.get(team()).status()).isEqualTo(404);
        }
        assertThat(browser.get("/my/thread?team=" + cast().pier()).status()).isEqualTo(404);
        assertThat(numbersIn(own)).hasSize(1);
    }

    /** They may read it as before, and are asked before they say anything more, whichever door they come by. */
    @Test
    void whoever_is_overtaken_is_told_at_once_and_asked_before_they_go_on() throws Exception {
        String login = agent();
        ApiClient browser = comingIn(login);
        ApiClient system = system(login);
        TrustTest.says(browser, chat, "The north one.").require(201);
        try (OpenLine page = listening(browser); OpenLine machine = listening(system)) {
            comingIn(COLIN.login()).post("/api/conversations/%s/overtake".formatted(chat),
                "{\"from\":\"%s\"}".formatted(cast().id(login))).require(200);

            for (OpenLine line : List.of(page, machine)) {
                assertThat(line.next("overtaken").getString("conversation")).isEqualTo(chat.toString());
            }
            for (ApiClient door : List.of(browser, system)) {
                TrustTest.assertRefused(TrustTest.says(door, chat, "And?"), "HANDLED_BY");
                TrustTest.assertRefused(door.post("/api/conversations/%s/release".formatted(chat)), "HANDLED_BY");
                ways(chat).forEach(way -> door.get(way).require(200));
            }
            TrustTest.says(resident, chat, "I am there.").require(201);
            assertThat(page.next("message").getInt("number")).isEqualTo(4);
        }
    }

    private void assertHearsNothing(OpenLine line, AgentLoss loss) {
        assertThat(line.all(A_SECOND).toString()).doesNotContain("Nobody else", chat.toString());
        assertThat(line.isOpen()).isNotEqualTo(loss.shutsOut());
    }

    private void assertHidden(ApiClient who, AgentLoss loss) {
        Set<Integer> hidden = hidden(loss);
        for (String way : ways(chat)) {
            assertThat(who.get(way).status()).as(way).isIn(hidden);
        }
        assertThat(deeds(who)).extracting(Answer::status).isSubsetOf(hidden);
        for (String list : List.of("/api/care/chats?limit=100", "/api/conversations?limit=100",
            "/api/conversations?q=gate", "/api/search?q=gate")) {
            assertThat(who.get(list).body()).as(list).doesNotContain(chat.toString());
        }
    }

    /** Whoever is nothing here any more is told so at every door, whether or not there is anything behind it. */
    private static Set<Integer> hidden(AgentLoss loss) {
        return loss.shutsOut() ? Set.of(401) : loss == AgentLoss.NO_GROUP ? Set.of(403, 404) : Set.of(404);
    }

    /** All that leads to it or to something that is in it. */
    private List<String> ways(UUID talk) {
        List<String> ways = new ArrayList<>(List.of("/api/attachments/" + file, "/api/conversations/" + talk));
        Stream.of("messages?after=0", "messages?before=3", "asides", "engagements", "canned-responses", "colleagues")
            .forEach(part -> ways.add("/api/conversations/%s/%s".formatted(talk, part)));
        return ways;
    }

    /** All that can be done in it. */
    private List<Answer> deeds(ApiClient who) {
        String path = "/api/conversations/%s/".formatted(chat);
        String cleo = cast().id(CLEO).toString();
        return List.of(TrustTest.says(who, chat, "Hello?"), who.post(path + "typing"),
            who.post(path + "asides", TrustTest.message("Between us")), who.put(path + "read", "{\"upTo\":1}"),
            who.delete(path + "messages/1"), who.post(path + "take"), who.post(path + "release"),
            who.post(path + "overtake", "{\"from\":\"%s\"}".formatted(cleo)),
            who.post(path + "hand-over", "{\"to\":\"%s\"}".formatted(cleo)), who.post(path + "finish"),
            who.post(path + "reopen"));
    }

    private ApiClient system(String login) throws Exception {
        return anonymous().with("Authorization",
            "Bearer " + as(login, () -> tokens.make("A system", 1, Set.of(Scope.values()))));
    }

    private static String team() {
        return "/api/locations/%s/care".formatted(cast().pier());
    }
}
