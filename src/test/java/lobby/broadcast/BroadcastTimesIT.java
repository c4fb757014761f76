package lobby.broadcast;

import static lobby.broadcast.BroadcastState.ACTIVE;
import static lobby.broadcast.BroadcastState.FINISHED;
import static lobby.broadcast.plan.Ending.NOT_PERMITTED;
import static lobby.testing.Personas.ANNA;
import static lobby.testing.Personas.OLGA;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import lobby.broadcast.plan.Plan;
import lobby.broadcast.plan.Recurrence;
import lobby.testing.ApiClient;
import lobby.testing.EveryServer;
import lobby.trust.Race;
import org.junit.jupiter.api.Test;

/** LK-34: each round goes out when it is time, and once to each, however many nodes send it and whenever they stop. */
@EveryServer
class BroadcastTimesIT extends BroadcastingTest {

    private static final int NODES = 3;
    private static final int MANY = 12;

    @Test
    void what_is_planned_goes_out_when_its_time_has_come_to_those_who_are_there_then() throws Exception {
        String before = tagged();
        UUID broadcast = told(new Plan(Instant.now().plusSeconds(7200), null, Recurrence.ONCE));
        goOut(broadcast);
        assertThat(got(broadcast)).isEmpty();
        assertThat(opened(broadcast).state()).isEqualTo(ACTIVE);

        String after = tagged();
        isDueNow(broadcast);
        goOut(broadcast);

        assertThat(got(broadcast)).containsExactlyInAnyOrder(before, after);
        assertThat(opened(broadcast).state()).isEqualTo(FINISHED);
    }

    @Test
    void what_comes_again_comes_once_for_all_that_was_missed() throws Exception {
        String neighbour = tagged();
        UUID broadcast = told(new Plan(Instant.now().plusSeconds(7200), null, Recurrence.DAILY));
        isDueNow(broadcast);

        goOut(broadcast);
        goOut(broadcast);

        assertThat(got(broadcast)).containsExactly(neighbour);
        assertThat(opened(broadcast).nextAt()).isBetween(Instant.now().plusSeconds(20 * 3600),
            Instant.now().plusSeconds(23 * 3600));
        isDueNow(broadcast);
        goOut(broadcast);
        assertThat(got(broadcast)).containsExactly(neighbour, neighbour);
        assertThat(opened(broadcast).last().number()).isEqualTo(2);
        as(OLGA, () -> broadcasting.finish(broadcast));
    }

    @Test
    void nothing_goes_out_after_its_end() throws Exception {
        tagged();
        UUID broadcast = told(new Plan(Instant.now().plusSeconds(7200), null, Recurrence.DAILY));
        sql().update("""
            update broadcast set starts_at = now() - interval '50 hours', ends_at = now() - interval '1 hour',
                next_at = now() - interval '2 hours' where reference = ?
            """, broadcast);

        goOut(broadcast);

        assertThat(got(broadcast)).isEmpty();
        assertThat(opened(broadcast).state()).isEqualTo(FINISHED);
        assertThat(why(broadcast)).contains("OVER");
    }

    @Test
    void what_its_publisher_may_not_tell_any_more_is_finished_and_says_so() throws Exception {
        tagged();
        String login = cast().colleague(ANNA);
        UUID broadcast = UUID.fromString(comingIn(login).post("/api/broadcasts", """
            {"title": "%1$s", "text": "Soon %1$s", "locations": ["%2$s"], "tags": ["%1$s"], "startsAt": "%3$s",
                "recurrence": "WEEKLY", "publish": true}
            """.formatted(mark, cast().pier(), Instant.now().plusSeconds(7200))).require(201).json().getString("id"));
        sql().update("delete from staff_assignment where person_id = (select id from person where login = ?)", login);
        isDueNow(broadcast);

        goOut(broadcast);

        assertThat(got(broadcast)).isEmpty();
        assertThat(opened(broadcast).state()).isEqualTo(FINISHED);
        assertThat(opened(broadcast).why()).isEqualTo(NOT_PERMITTED);
        assertThat(why(broadcast)).contains("NOT_PERMITTED");
        ApiClient owner = comingIn(OLGA.login());
        assertThat(owner.get("/broadcast?id=" + broadcast).require(200).body()).contains("may not publish there");
        assertThat(owner.get("/broadcasts?location=all&q=" + mark).require(200).body())
            .contains("may not publish there");
    }

    @Test
    void a_node_that_stopped_after_it_began_leaves_nobody_out() throws Exception {
        List<String> neighbours = Stream.generate(this::tagged).limit(3).toList();
        UUID broadcast = told.draft("Bins", mark);
        sql().update("update broadcast set text = ? where reference = ?", mark, broadcast);

        told.begunFor(broadcast, neighbours.toArray(String[]::new));
        goOut(broadcast);

        assertThat(got(broadcast)).containsExactlyInAnyOrderElementsOf(neighbours);
        assertThat(opened(broadcast).state()).isEqualTo(FINISHED);
    }

    @Test
    void several_nodes_share_it_and_nobody_gets_it_twice() throws Exception {
        for (int round = 0; round < Race.rounds(3); round++) {
            mark = "m" + UUID.randomUUID().toString().substring(9);
            List<String> neighbours = Stream.generate(this::tagged).limit(MANY).toList();
            UUID broadcast = told(new Plan(Instant.now().plusSeconds(7200), null, Recurrence.ONCE));
            isDueNow(broadcast);

            Race.run(NODES, node -> (Callable<Void>) () -> {
                tick();
                return null;
            });
            goOut(broadcast);

            assertThat(got(broadcast)).containsExactlyInAnyOrderElementsOf(neighbours);
            assertThat(deeds(broadcast).stream().filter("BROADCAST_SENT"::equals)).hasSize(1);
        }
    }

    @Test
    void a_resident_who_writes_at_the_same_moment_has_one_chat() throws Exception {
        for (int round = 0; round < Race.rounds(4); round++) {
            mark = "m" + UUID.randomUUID().toString().substring(9);
            ApiClient resident = comingIn(tagged());
            UUID broadcast = told(new Plan(Instant.now().plusSeconds(7200), null, Recurrence.ONCE));
            isDueNow(broadcast);

            Race.run(2, runner -> (Callable<Void>) () -> {
                if (runner == 0) {
                    tick();
                } else {
                    resident.post("/api/locations/%s/care/messages".formatted(cast().pier()),
                        "{\"clientId\":\"%s\",\"text\":\"Hello?\"}".formatted(UUID.randomUUID())).require(201);
                }
                return null;
            });
            goOut(broadcast);

            String chat = chat(resident).getString("id");
            assertThat(sql().number("select last_number from conversation where reference = ?", UUID.fromString(chat)))
                .isEqualTo(2);
            assertThat(sql().number("select count(*) from conversation where reference = ? and closed_at is null "
                + "and agent_id is null and waiting_since is not null", UUID.fromString(chat))).isEqualTo(1);
            sql().update("""
                update conversation set closed_at = now(), closed_by_id = customer_id, waiting_since = null,
                    episode_id = null where reference = ?
                """, UUID.fromString(chat));
        }
    }

    private static List<Object> why(UUID broadcast) {
        return sql().column("select cast(details as json) ->> 'why' from audit_entry "
            + "where action = 'BROADCAST_FINISHED' and subject = ?", broadcast.toString());
    }
}
