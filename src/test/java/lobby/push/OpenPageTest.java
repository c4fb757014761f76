package lobby.push;

import static lobby.testing.Personas.SAM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import jakarta.websocket.CloseReason;
import jakarta.websocket.RemoteEndpoint.Async;
import jakarta.websocket.SendHandler;
import jakarta.websocket.SendResult;
import jakarta.websocket.Session;
import java.lang.reflect.Proxy;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import lobby.conversation.ConversationEvent.MessageSent;
import lobby.conversation.ConversationEvent.MessageUnsent;
import lobby.conversation.Message;
import lobby.conversation.MessageLine;
import lobby.conversation.Talk;
import org.junit.jupiter.api.Test;

/** A server that takes in whatever it is given, as Payara does, and a page behind it that answers when it likes. */
class OpenPageTest {

    private static final Instant NOW = Instant.parse("2026-05-04T12:00:00Z");
    private static final int MOST_UNANSWERED = 64;
    private static final int MOST_WAITING = 256;

    private final List<String> sent = new ArrayList<>();
    private final List<ByteBuffer> asked = new ArrayList<>();
    private final List<CloseReason> closed = new ArrayList<>();
    private boolean broken;
    private boolean silent;

    private final OpenPage page = new OpenPage(session(), 7, "door", NOW);

    @Test
    void a_page_that_gets_little_is_not_asked() {
        send(10);

        assertThat(sent).hasSize(10);
        assertThat(asked).isEmpty();
    }

    @Test
    void a_page_that_does_not_answer_gets_only_some_more() {
        send(200);

        assertThat(sent).hasSize(MOST_UNANSWERED);
        assertThat(asked).hasSize(1);
        assertThat(closed).isEmpty();
    }

    @Test
    void a_page_that_answers_gets_everything_in_order() {
        for (int frame = 1; frame <= 1000; frame++) {
            page.send("frame " + frame);
            if (frame % 10 == 0 && !asked.isEmpty()) {
                assertThat(page.answer(asked.remove(0), NOW)).isTrue();
            }
        }

        assertThat(sent).hasSize(1000).startsWith("frame 1", "frame 2").endsWith("frame 999", "frame 1000");
        assertThat(closed).isEmpty();
    }

    @Test
    void an_answer_to_what_was_not_asked_changes_nothing() {
        send(200);

        assertThat(page.answer(ByteBuffer.allocate(0), NOW)).isFalse();
        assertThat(page.answer(ByteBuffer.allocate(16), NOW)).isFalse();
        assertThat(sent).hasSize(MOST_UNANSWERED);
    }

    @Test
    void a_page_that_never_answers_is_closed_once_and_gets_nothing_more() {
        send(MOST_UNANSWERED + MOST_WAITING);
        assertThat(closed).isEmpty();

        send(1000);

        assertThat(closed).extracting(reason -> reason.getCloseCode().getCode()).containsExactly(1013);
        assertThat(sent).hasSize(MOST_UNANSWERED);
    }

    @Test
    void words_that_were_taken_back_do_not_reach_who_is_slow() {
        send(MOST_UNANSWERED);
        Talk talk = Talk.begun();
        Message gate = Talk.says(SAM, talk, "Which gate?", NOW);
        Message door = Talk.says(SAM, talk, "Or which door?", NOW);
        page.send(Frames.of(new MessageSent(1, 1), talk, MessageLine.of(gate, List.of())));
        page.send(Frames.of(new MessageSent(1, 1), talk, MessageLine.of(door, List.of())));

        page.send(Frames.of(new MessageUnsent(1, 1), talk, MessageLine.of(Talk.unsent(talk, gate), List.of())));
        page.answer(asked.remove(0), NOW);

        assertThat(sent.subList(MOST_UNANSWERED, sent.size())).hasSize(2)
            .noneMatch(frame -> frame.contains("Which gate?"))
            .anyMatch(frame -> frame.contains("Or which door?"));
    }

    /** Payara throws where a connection has just broken: those whose turn it is afterwards must not notice. */
    @Test
    void nobody_notices_that_a_page_is_broken() {
        broken = true;

        assertThatCode(() -> send(2)).doesNotThrowAnyException();
        assertThat(sent).isEmpty();
    }

    @Test
    void a_page_is_stuck_whose_frame_is_under_way_from_one_look_to_the_next() {
        silent = true;
        send(3);

        assertThat(page.isStuck()).isFalse();
        assertThat(page.isStuck()).isTrue();
    }

    @Test
    void a_page_that_gets_another_frame_between_two_looks_is_not_stuck() {
        send(1);
        assertThat(page.isStuck()).isFalse();
        send(1);

        assertThat(page.isStuck()).isFalse();
    }

    private void send(int frames) {
        for (int frame = 0; frame < frames; frame++) {
            page.send("frame");
        }
    }

    private Session session() {
        Async remote = (Async) Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[] {Async.class},
            (proxy, method, arguments) -> {
                if (broken) {
                    throw new IllegalStateException("Socket is not connected.");
                }
                if (method.getName().equals("sendPing")) {
                    asked.add((ByteBuffer) arguments[0]);
                } else {
                    sent.add((String) arguments[0]);
                    if (!silent) {
                        ((SendHandler) arguments[1]).onResult(new SendResult());
                    }
                }
                return null;
            });
        return (Session) Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[] {Session.class},
            (proxy, method, arguments) -> {
                if (method.getName().equals("close")) {
                    closed.add((CloseReason) arguments[0]);
                    return null;
                }
                return remote;
            });
    }
}
