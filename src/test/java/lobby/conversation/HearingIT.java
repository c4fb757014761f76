package lobby.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import lobby.conversation.ConversationEvent.MarksMoved;
import lobby.conversation.ConversationEvent.MessageSent;
import lobby.conversation.Hearing.Heard;
import lobby.testing.Chats;
import lobby.testing.ContainerTest;
import lobby.testing.EveryServer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is passed on is read by what it is about, however many conversations something became of at once. */
@EveryServer
class HearingIT extends ContainerTest {

    @Inject Hearing hearing;

    private String first;
    private String second;

    @BeforeEach
    void two_who_each_have_said_two_things() {
        cast();
        first = cast().neighbour();
        second = cast().neighbour();
    }

    @Test
    void of_each_conversation_only_what_is_new_there() {
        long one = chat(first);
        long other = chat(second);

        Heard heard = hearing.of(List.of(new MessageSent(one, 1), new MessageSent(other, 2)), List.of());

        assertThat(heard.conversations().keySet()).containsExactlyInAnyOrder(one, other);
        assertThat(heard.lines().keySet()).containsExactlyInAnyOrder(List.of(one, 1L), List.of(other, 2L));
    }

    @Test
    void of_each_conversation_only_the_marks_that_moved_there() {
        long one = chat(first);
        long other = chat(second);
        takesPart(one, first);
        takesPart(one, second);
        takesPart(other, second);

        Heard heard = hearing.of(List.of(new MarksMoved(one, person(first)), new MarksMoved(other, person(second))),
            List.of());

        assertThat(heard.marks().keySet())
            .containsExactlyInAnyOrder(List.of(one, person(first)), List.of(other, person(second)));
    }

    private static long chat(String login) {
        UUID chat = new Chats(sql()).finished(login);
        sql().update("""
            insert into message (conversation_id, number, author_id, side, kind, text, files, client_id, sent_at)
            select id, 2, customer_id, 'RESIDENT', 'TEXT', 'Anybody?', 0, ?, now() from conversation where reference = ?
            """, UUID.randomUUID(), chat);
        return sql().number("select id from conversation where reference = ?", chat);
    }

    private static void takesPart(long conversation, String login) {
        sql().update("""
            insert into participant (conversation_id, person_id, side, read_up_to, delivered_up_to)
            values (?, ?, 'RESIDENT', 1, 1) on conflict do nothing
            """, conversation, person(login));
    }

    private static long person(String login) {
        return sql().number("select id from person where login = ?", login);
    }
}
