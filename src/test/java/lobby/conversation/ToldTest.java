package lobby.conversation;

import static lobby.conversation.Talk.NOON;
import static lobby.testing.Personas.RUTH;
import static lobby.testing.Personas.SAM;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** LK-34: what many are told one way stands among the messages, and leaves all as it is. */
class ToldTest {

    private final Talk conversation = Talk.begun();

    @Test
    void it_is_by_nobody_and_answers_nothing() {
        Talk.says(RUTH, conversation, "Which gate?", NOON);

        Message told = told();

        MessageLine line = MessageLine.of(told, List.of());
        assertThat(line.kind()).isEqualTo(Message.Kind.BROADCAST);
        assertThat(line.number()).isEqualTo(2);
        assertThat(line.author()).isNull();
        assertThat(line.side()).isEqualTo(Side.STAFF);
        assertThat(conversation.waitingSince()).contains(NOON);
        assertThat(conversation.waitsFor()).contains(Side.STAFF);
        assertThat(conversation.turn().isTold()).isFalse();
    }

    @Test
    void lists_show_it_where_nothing_is_open_until_somebody_speaks() {
        Talk.says(SAM, conversation, "The north one.", NOON);
        conversation.close(SAM.person(), "", NOON);

        told();

        assertThat(conversation.isClosed()).isTrue();
        assertThat(conversation.turn().isTold()).isTrue();
        conversation.unsettled(NOON);
        Talk.says(RUTH, conversation, "Thank you.", NOON.plusSeconds(9));
        assertThat(conversation.turn().isTold()).isFalse();
    }

    private Message told() {
        return conversation.broadcast(new Draft(UUID.randomUUID(), "The bins are emptied."), NOON.plusSeconds(1));
    }
}
