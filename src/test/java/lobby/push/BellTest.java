package lobby.push;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.RejectedExecutionException;
import lobby.conversation.ConversationEvent;
import lobby.conversation.ConversationEvent.MessageSent;
import lobby.push.Deliveries.Delivery;
import lobby.testing.Wristwatch;
import org.junit.jupiter.api.Test;

/** Threads begin when the test has them begin; a delivery takes as long as the test says. */
class BellTest {

    private static final Duration TOO_LONG = Duration.ofSeconds(16);
    private static final Runnable NOTHING = () -> { };
    private static final String POLL = "{\"type\":\"poll\"}";

    private final Wristwatch watch = new Wristwatch();
    private Queue<Runnable> asked = new ArrayDeque<>();
    private Queue<Runnable> held = new ArrayDeque<>();
    private final List<String> heard = new ArrayList<>();
    private final Bell bell = new Bell();

    /** What happens once while it is found out who hears of it, and while it goes to a page. */
    private Runnable finding = NOTHING;
    private Runnable sending = NOTHING;
    private boolean refusing;
    private int replaced;

    BellTest() {
        bell.clock = watch;
        bell.threads = new Threads();
        bell.deliveries = new Finding();
        bell.pages = new Pages();
    }

    @Test
    void what_happens_is_told_on_another_thread() {
        says(1);
        assertThat(heard).isEmpty();

        run();

        assertThat(heard).containsExactly("1");
    }

    @Test
    void whoever_gets_on_is_left_alone() {
        finding = () -> later(Duration.ofSeconds(9));
        sending = () -> later(Duration.ofSeconds(9));
        says(1);
        run();

        assertThat(heard).containsExactly("1");
    }

    @Test
    void where_no_thread_begins_another_one_does() {
        says(1);
        later(TOO_LONG);
        run();
        assertThat(heard).containsExactly("1", POLL);

        held.remove().run();
        says(2);
        run();

        assertThat(heard).containsExactly("1", POLL, "2");
    }

    @Test
    void whoever_was_held_up_tells_nothing_that_others_have_gone_on_from() {
        finding = () -> {
            later(TOO_LONG);
            says(2);
            run();
        };
        says(1);
        run();
        assertThat(heard).containsExactly(POLL, "2", POLL);

        says(3);
        run();

        assertThat(heard).containsExactly(POLL, "2", POLL, "3");
    }

    @Test
    void whoever_was_held_up_by_a_page_does_not_go_on_to_the_next() {
        says(1);
        says(2);
        sending = () -> {
            later(TOO_LONG);
            says(3);
            run();
        };
        run();

        assertThat(heard).containsExactly(POLL, "3", "1", POLL);
    }

    @Test
    void where_everybody_is_held_up_nobody_is_sent_after_them() {
        finding = this::holdUp;
        says(1);
        run();

        assertThat(replaced).isEqualTo(3);
    }

    @Test
    void what_got_no_thread_gets_one_later() {
        refusing = true;
        says(1);
        refusing = false;
        bell.goOn();
        run();

        assertThat(heard).containsExactly("1");
    }

    private void says(long number) {
        bell.hear(new MessageSent(7, number));
    }

    private void holdUp() {
        finding = this::holdUp;
        later(TOO_LONG);
        if (!asked.isEmpty()) {
            says(1);
            run();
        }
    }

    private void later(Duration time) {
        watch.go(time);
        bell.goOn();
    }

    private void run() {
        while (!asked.isEmpty()) {
            asked.remove().run();
        }
    }

    private final class Threads extends PushThreads {

        @Override
        public void run(Runnable work) {
            if (refusing) {
                throw new RejectedExecutionException("none is free");
            }
            asked.add(work);
        }

        @Override
        public void replace() {
            held = asked;
            asked = new ArrayDeque<>();
            replaced++;
        }
    }

    private final class Finding extends Deliveries {

        @Override
        public List<Delivery> of(List<ConversationEvent> events, Set<Long> connected) {
            Runnable meanwhile = finding;
            finding = NOTHING;
            meanwhile.run();
            return events.stream().map(MessageSent.class::cast)
                .map(sent -> new Delivery(7, String.valueOf(sent.number())))
                .toList();
        }
    }

    private final class Pages extends OpenPages {

        @Override
        void send(long person, String frame) {
            Runnable meanwhile = sending;
            sending = NOTHING;
            meanwhile.run();
            heard.add(frame);
        }

        @Override
        void sendAll(String frame) {
            heard.add(frame);
        }
    }
}
