package lobby.push;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import lobby.conversation.ConversationEvent;
import lobby.conversation.ConversationEvent.CardChanged;
import lobby.conversation.ConversationEvent.MessageSent;
import lobby.conversation.ConversationEvent.StateChanged;
import org.junit.jupiter.api.Test;

class RingsTest {

    private static final int MANY = 100;

    private final ConversationEvent first = new MessageSent(7, 1);
    private final ConversationEvent second = new MessageSent(7, 2);
    private final ConversationEvent elsewhere = new MessageSent(8, 1);
    private final Rings rings = new Rings();

    @Test
    void what_is_not_certain_is_not_told() {
        rings.await(first);

        assertThat(rings.hasNext()).isFalse();
        assertThat(rings.next(MANY)).isEmpty();
    }

    @Test
    void what_is_certain_is_told_once() {
        rings.await(first);
        rings.succeed(first);

        assertThat(rings.hasNext()).isTrue();
        assertThat(rings.next(MANY)).containsExactly(first);
        assertThat(rings.next(MANY)).isEmpty();
    }

    @Test
    void what_is_certain_sooner_than_what_came_before_waits_for_it() {
        rings.await(first);
        rings.await(second);
        rings.succeed(second);

        assertThat(rings.hasNext()).isFalse();

        rings.succeed(first);

        assertThat(rings.next(MANY)).containsExactly(first, second);
    }

    @Test
    void nothing_waits_for_another_conversation() {
        rings.await(first);
        rings.await(elsewhere);
        rings.succeed(elsewhere);

        assertThat(rings.next(MANY)).containsExactly(elsewhere);
    }

    @Test
    void nothing_waits_for_what_did_not_happen() {
        rings.await(first);
        rings.await(second);
        rings.succeed(second);
        rings.fail(first);

        assertThat(rings.next(MANY)).containsExactly(second);
    }

    @Test
    void what_happens_twice_is_told_twice() {
        ConversationEvent closed = new StateChanged(7);
        ConversationEvent closedAgain = new StateChanged(7);
        rings.await(closed);
        rings.await(closedAgain);
        rings.succeed(closedAgain);
        rings.succeed(closed);

        assertThat(rings.next(MANY)).hasSize(2);
    }

    @Test
    void no_more_is_told_at_once_than_is_asked_for() {
        rings.await(first);
        rings.await(second);
        rings.succeed(first);
        rings.succeed(second);

        assertThat(rings.next(1)).containsExactly(first);
        assertThat(rings.next(1)).containsExactly(second);
    }

    @Test
    void what_concerns_no_conversation_waits_for_nothing() {
        ConversationEvent one = new CardChanged(UUID.randomUUID(), 0);
        ConversationEvent other = new CardChanged(UUID.randomUUID(), 0);
        rings.await(one);
        rings.await(other);
        rings.succeed(other);

        assertThat(rings.next(MANY)).containsExactly(other);
    }
}
