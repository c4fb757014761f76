package lobby.broadcast;

import static lobby.broadcast.BroadcastState.FINISHED;
import static lobby.testing.Personas.OLGA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.time.Instant;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import lobby.broadcast.plan.Plan;
import lobby.broadcast.plan.Recurrence;
import lobby.broadcast.round.Round;
import lobby.broadcast.round.RoundRepository;
import lobby.testing.EveryServer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** LK-34: whom a round left over gets the next one alone, and nothing at all once it is over. */
@EveryServer
class BroadcastLeftOverIT extends BroadcastingTest {

    @Inject RoundRepository rounds;
    @Resource UserTransaction transaction;

    private String first;
    private String second;
    private UUID broadcast;

    @BeforeEach
    void a_message_with_words_of_its_own() {
        first = tagged();
        second = tagged();
        broadcast = told.draft("Bins", mark);
        sql().update("update broadcast set text = ? where reference = ?", mark, broadcast);
    }

    @Test
    void whoever_waits_when_the_next_round_begins_gets_it_once() throws Exception {
        sql().update("update broadcast set recurrence = 'DAILY' where reference = ?", broadcast);

        told.leftOver(broadcast, "1 minute", null, first, second);
        goOut(broadcast);

        assertThat(got(broadcast)).containsExactlyInAnyOrder(first, second);
        assertThat(as(OLGA, () -> broadcasts.rounds(broadcast))).extracting(Round::number, Round::passed)
            .containsExactly(tuple(2, 0L), tuple(1, 2L));
        as(OLGA, () -> broadcasting.finish(broadcast));
    }

    @Test
    void after_its_end_nobody_gets_it_who_waits() throws Exception {
        told.leftOver(broadcast, null, "1 hour", first, second);
        goOut(broadcast);

        passedBoth();
    }

    @Test
    void nor_where_another_round_was_due_before_its_end() throws Exception {
        told.leftOver(broadcast, "2 hours", "1 hour", first, second);
        goOut(broadcast);

        passedBoth();
    }

    @Test
    void what_was_due_before_its_end_goes_out_though_the_timer_comes_later() throws Exception {
        UUID late = told(new Plan(Instant.now().plusSeconds(7200), null, Recurrence.ONCE));
        sql().update("""
            update broadcast set starts_at = now() - interval '90 seconds', next_at = now() - interval '90 seconds',
                ends_at = now() - interval '1 minute' where reference = ?
            """, late);
        goOut(late);

        assertThat(got(late)).containsExactlyInAnyOrder(first, second);
    }

    @Test
    void whoever_waits_when_it_is_finished_by_hand_does_not_get_it() throws Exception {
        sql().update("update broadcast set state = 'ACTIVE', next_at = starts_at where reference = ?", broadcast);
        as(OLGA, () -> {
            // as one, so that the timer of the server finds nobody
            transaction.begin();
            beginsForBoth();
            broadcasting.finish(broadcast);
            transaction.commit();
        });
        goOut(broadcast);

        passedBoth();
    }

    @Test
    void whoever_was_in_hand_when_it_was_finished_and_not_written_to_does_not_get_it_later() throws Exception {
        sql().update("update broadcast set state = 'ACTIVE', next_at = starts_at where reference = ?", broadcast);
        as(OLGA, () -> broadcasting.finish(broadcast));
        transaction.begin();
        beginsForBoth();
        transaction.commit();
        goOut(broadcast);

        passedBoth();
    }

    private void beginsForBoth() {
        SortedMap<Long, Long> homes = new TreeMap<>();
        sql().column("select person_id from person_tag where tag = ?", mark).forEach(person ->
            homes.put(((Number) person).longValue(), sql().number("select id from location where name = 'The Pier'")));
        rounds.begin(sql().number("select id from broadcast where reference = ?", broadcast), 1, homes, Instant.now());
    }

    private void passedBoth() throws Exception {
        assertThat(got(broadcast)).isEmpty();
        assertThat(opened(broadcast).state()).isEqualTo(FINISHED);
        assertThat(as(OLGA, () -> broadcasts.rounds(broadcast))).singleElement().satisfies(round -> {
            assertThat(round.passed()).isEqualTo(2);
            assertThat(round.waiting()).isZero();
        });
    }
}
