package lobby.broadcast;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.LongStream;
import lobby.broadcast.round.Recipient;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** LK-34: none waits for another that goes to very many, or that can't be sent. */
class BroadcastTimerTest {

    private static final int PAGE = 10;
    private static final long BIG = 1;
    private static final long OTHER = 2;

    private final Sending sending = new Sending();
    private final BroadcastTimer timer = new BroadcastTimer();

    @BeforeEach
    void set() {
        timer.broadcasts = sending;
    }

    @Test
    void they_take_turns() {
        sending.goesTo(BIG, 3 * PAGE);
        sending.goesTo(OTHER, 2 * PAGE);

        timer.send();

        assertThat(sending.turns()).containsExactly(BIG, OTHER, BIG, OTHER, BIG);
        assertThat(sending.tried).hasSize(5 * PAGE);
    }

    @Test
    void what_is_urgent_begins_between_two_turns() {
        sending.goesTo(BIG, 3 * PAGE);
        sending.urgentAfter = 1;

        timer.send();

        assertThat(sending.turns()).containsExactly(BIG, OTHER, BIG);
        assertThat(sending.tried).hasSize(3 * PAGE + 1);
    }

    @Test
    void who_can_not_be_written_to_is_passed_by_and_tried_once_a_round() {
        sending.goesTo(BIG, 2 * PAGE);
        sending.failing.add(new Recipient(BIG, 1, 1));

        timer.send();

        assertThat(sending.tried).hasSize(2 * PAGE);
        assertThat(sending.waiting.get(BIG)).containsExactly(1L);
    }

    @Test
    void after_some_failures_in_a_row_it_is_the_turn_of_the_next() {
        sending.goesTo(BIG, PAGE);
        sending.goesTo(OTHER, 1);
        LongStream.rangeClosed(1, BroadcastTimer.FAILURES)
            .forEach(person -> sending.failing.add(new Recipient(BIG, 1, person)));

        timer.send();

        assertThat(sending.turns()).containsExactly(BIG, OTHER, BIG);
        assertThat(sending.tried.indexOf(new Recipient(OTHER, 1, 1))).isEqualTo(BroadcastTimer.FAILURES);
        assertThat(sending.waiting.get(BIG)).hasSize(BroadcastTimer.FAILURES);
    }

    /** Whom there is to write to, by broadcast, in pages of ten. */
    private static final class Sending extends DueBroadcasts {

        private final Map<Long, Set<Long>> waiting = new HashMap<>();
        private final Set<Recipient> failing = new LinkedHashSet<>();
        private final List<Recipient> tried = new ArrayList<>();
        private int urgentAfter = Integer.MAX_VALUE;

        void goesTo(long broadcast, int people) {
            Set<Long> all = new LinkedHashSet<>();
            LongStream.rangeClosed(1, people).forEach(all::add);
            waiting.put(broadcast, all);
        }

        List<Long> turns() {
            List<Long> turns = new ArrayList<>();
            for (Recipient one : tried) {
                if (turns.isEmpty() || turns.get(turns.size() - 1) != one.broadcast()) {
                    turns.add(one.broadcast());
                }
            }
            return turns;
        }

        @Override
        public List<UUID> due() {
            return tried.size() >= urgentAfter ? List.of(new UUID(0, OTHER)) : List.of();
        }

        @Override
        public void begin(UUID reference) {
            urgentAfter = Integer.MAX_VALUE;
            goesTo(OTHER, 1);
        }

        @Override
        public List<Long> underWay() {
            return waiting.entrySet().stream().filter(one -> !one.getValue().isEmpty()).map(Map.Entry::getKey).sorted()
                .toList();
        }

        @Override
        public List<Recipient> waiting(Recipient after) {
            return waiting.get(after.broadcast()).stream().filter(person -> person > after.person()).sorted()
                .limit(PAGE).map(person -> new Recipient(after.broadcast(), 1, person)).toList();
        }

        @Override
        public void write(Recipient to) {
            tried.add(to);
            if (failing.contains(to)) {
                throw new IllegalStateException("not " + to);
            }
            waiting.get(to.broadcast()).remove(to.person());
        }

        @Override
        public List<UUID> gone() {
            return List.of();
        }
    }
}
