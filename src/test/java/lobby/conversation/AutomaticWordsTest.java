package lobby.conversation;

import static lobby.conversation.Talk.NOON;
import static lobby.testing.Personas.RUTH;
import static lobby.testing.Personas.SAM;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Words that the house gives by itself stand among the messages, and are nobody's. */
class AutomaticWordsTest {

    private final Talk conversation = Talk.begun();
    private Message words;

    @BeforeEach
    void ruth_asks_and_nobody_is_there() {
        Talk.says(RUTH, conversation, "Which gate?", NOON);
        words = conversation.sayByItself("Back at eight.", NOON.plusSeconds(1));
    }

    @Test
    void they_have_a_number_as_all_that_is_said() {
        assertThat(words.number()).isEqualTo(2);
        assertThat(Talk.says(SAM, conversation, "The north one.", NOON.plusSeconds(60)).number()).isEqualTo(3);
    }

    @Test
    void they_are_nobody_s() {
        MessageLine line = MessageLine.of(words, List.of());

        assertThat(line.kind()).isEqualTo(Message.Kind.AUTOMATIC);
        assertThat(line.author()).isNull();
        assertThat(ConversationJson.of(line).isNull("author")).isTrue();
        assertThat(line.text()).isEqualTo("Back at eight.");
    }

    @Test
    void they_are_no_answer() {
        assertThat(conversation.waitingSince()).contains(NOON);
        assertThat(conversation.waitsFor()).contains(Side.STAFF);
    }
}
