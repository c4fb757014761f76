package lobby.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.net.CookieManager;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import lobby.testing.ApiClient;
import lobby.testing.OpenLine;
import lobby.testing.People;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Two nodes are one Lobby: what happens on one is on the screens of the other. */
class NodesIT {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private static final String LISTENING = "application_name = 'lobby listens to other nodes'";

    static TwoNodes nodes;
    static People people;
    static Talk talk;

    @BeforeAll
    static void two_nodes_started_at_once_on_an_empty_database() throws IOException {
        nodes = TwoNodes.start("nodes", Map.of("LOBBY_SIGN_IN_TRIES_OF_ADDRESS", "1000",
            "LOBBY_SEND_LIMIT", "1000000"));
        people = new People(nodes.one.base());
        Ledger ledger = new Ledger(FaultRun.emptied("nodes-ledger"));
        talk = new Stage(nodes.one.base()).begin(1, ledger).get(0);
    }

    @AfterAll
    static void stop() throws IOException {
        nodes.close();
    }

    @Test
    void who_signed_in_on_one_is_signed_in_on_the_other() {
        assertThat(on(nodes.other, resident()).get("/api/me").require(200).json())
            .isEqualTo(on(nodes.one, resident()).get("/api/me").require(200).json());
    }

    /** RC-18 */
    @Test
    void what_a_start_does_once_was_done_once() {
        assertThat(number("select count(*) - count(distinct version) from flyway_schema_history")).isZero();
        assertThat(number("select count(*) from network")).isEqualTo(1);
    }

    @Test
    void what_is_said_on_one_is_heard_on_the_other() {
        try (OpenLine line = on(nodes.other, resident()).listen()) {
            line.next("badge");

            int number = say(nodes.one, "Over the yard").getInt("number");

            assertThat(line.next("message").getInt("number")).isEqualTo(number);
        }
    }

    @Test
    void what_becomes_of_a_conversation_and_who_reads_and_types_is_heard_on_the_other() {
        try (OpenLine line = on(nodes.other, resident()).listen()) {
            line.next("badge");
            int number = say(nodes.one, "Read this").getInt("number");

            staff(nodes.one).post(path("typing")).require(204);
            assertThat(line.next("typing").getString("conversation")).isEqualTo(talk.conversation());
            staff(nodes.one).post(path("close")).require(200);
            assertThat(line.next("state").getString("state")).isEqualTo("CLOSED");
            staff(nodes.one).post(path("reopen")).require(200);
            assertThat(line.next("state").getString("state")).isEqualTo("OPEN");
            on(nodes.one, resident()).put(path("read"), "{\"upTo\":%d}".formatted(number)).require(204);
            assertThat(line.next("read").getInt("readUpTo")).isEqualTo(number);
        }
    }

    @Test
    void who_signs_out_on_one_is_signed_out_on_the_other() {
        CookieManager door = people.anew(talk.writers().get(1));
        try (OpenLine line = page(nodes.other, door).listen()) {
            line.next("badge");

            page(nodes.one, door).delete("/api/session").require(204);

            assertThat(line.next("bye").getString("reason")).isEqualTo("SIGNED_OUT");
            assertThat(line.closeCode()).isEqualTo(1008);
            page(nodes.other, door).get("/api/me").require(401);
        }
    }

    @Test
    void pages_look_for_themselves_while_the_nodes_do_not_hear_each_other_and_hear_again_afterwards() {
        try (OpenLine line = on(nodes.other, resident()).listen()) {
            line.next("badge");

            assertThat(hangUp()).isEqualTo(2);

            line.next("poll");
            await().atMost(PATIENCE).until(() -> listeners() == 2);
            int number = say(nodes.one, "Are you back?").getInt("number");
            assertThat(line.next("message").getInt("number")).isEqualTo(number);
        }
    }

    @Test
    void whose_door_was_closed_while_nobody_listened_is_let_go_of_afterwards() {
        CookieManager door = people.anew(talk.writers().get(1));
        try (OpenLine line = page(nodes.other, door).listen()) {
            line.next("badge");
            nodes.sql().update("delete from door where started_at = (select max(started_at) from door)");

            assertThat(hangUp()).isEqualTo(2);

            assertThat(line.closeCode()).isEqualTo(1008);
        } finally {
            await().atMost(PATIENCE).until(() -> listeners() == 2);
        }
    }

    @Test
    void a_node_that_is_about_to_be_stopped_sends_its_pages_away_and_is_not_ready() throws IOException {
        ApiClient page = on(nodes.other, resident());
        try (OpenLine line = page.listen()) {
            line.next("badge");

            nodes.other.drain();

            page.get("/api/health/ready").require(503);
            assertThat(line.next("bye").getString("reason")).isEqualTo("RESTART");
            assertThat(line.closeCode()).isEqualTo(1012);
            page.get("/api/me").require(200);
            on(nodes.one, resident()).get("/api/health/ready").require(200);
        } finally {
            nodes.other.stay();
        }
        page.get("/api/health/ready").require(200);
    }

    private static JsonObject say(Node node, String text) {
        return staff(node).post(path("messages"), "{\"clientId\":\"%s\",\"text\":\"%s\"}"
            .formatted(UUID.randomUUID(), text)).require(201).json();
    }

    static String path(String rest) {
        return "/api/conversations/" + talk.conversation() + "/" + rest;
    }

    static ApiClient staff(Node node) {
        return on(node, talk.writers().get(0));
    }

    private static String resident() {
        return talk.writers().get(1);
    }

    static ApiClient on(Node node, String login) {
        return page(node, people.cookies(login));
    }

    static ApiClient page(Node node, CookieManager door) {
        return new ApiClient(node.base(), door);
    }

    /** @return how many listening connections there were */
    private static long hangUp() {
        return number("select count(pg_terminate_backend(pid)) from pg_stat_activity where " + LISTENING);
    }

    private static long listeners() {
        return number("select count(*) from pg_stat_activity where " + LISTENING);
    }

    private static long number(String query) {
        return nodes.sql().number(query);
    }

    @Nested
    class Timers extends AtTheSameMoment {
    }

    @Nested
    class Reading extends FreshReads {
    }

    @Nested
    class OnMonday extends MondayMorning {
    }
}
