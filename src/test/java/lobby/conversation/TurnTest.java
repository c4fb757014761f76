package lobby.conversation;

import static lobby.conversation.Side.RESIDENT;
import static lobby.conversation.Side.STAFF;
import static lobby.conversation.Talk.NOON;
import static lobby.testing.Personas.RUTH;
import static lobby.testing.Personas.SAM;
import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TurnTest {

    private static final Instant LATER = NOON.plusSeconds(60);

    private final Turn turn = new Turn(NOON);

    @Test
    void it_is_nobodys_before_the_first_word() {
        assertThat(turn.next()).isEmpty();
        assertThat(turn.waitingSince()).isEmpty();
    }

    @Test
    void it_is_the_houses_after_a_residents_word() {
        turn.spoken(RUTH.person(), RESIDENT, said("Which gate?"), LATER);

        assertThat(turn.next()).contains(STAFF);
        assertThat(turn.waitingSince()).contains(LATER);
    }

    @Test
    void it_is_the_residents_after_the_houses_word() {
        turn.spoken(RUTH.person(), RESIDENT, said("Which gate?"), NOON);
        turn.spoken(SAM.person(), STAFF, said("The north one."), LATER);

        assertThat(turn.next()).contains(RESIDENT);
        assertThat(turn.waitingSince()).isEmpty();
    }

    @Test
    void waiting_begins_anew_after_an_answer() {
        turn.spoken(RUTH.person(), RESIDENT, said("Which gate?"), NOON);
        turn.spoken(SAM.person(), STAFF, said("The north one."), NOON);
        turn.spoken(RUTH.person(), RESIDENT, said("And when?"), LATER);

        assertThat(turn.waitingSince()).contains(LATER);
    }

    @ParameterizedTest
    @CsvSource({"a, 160, false", "a, 161, true", "🙂, 160, false", "🙂, 161, true"})
    void the_beginning_of_the_last_word_is_kept(String sign, int length, boolean shortened) {
        turn.spoken(RUTH.person(), RESIDENT, said(sign.repeat(length)), LATER);

        assertThat(lastText().endsWith("…")).isEqualTo(shortened);
        assertThat(lastText().codePointCount(0, lastText().length())).isEqualTo(160);
    }

    @Test
    void the_beginning_is_one_line() {
        turn.spoken(RUTH.person(), RESIDENT, said("Which\ngate?\n\nNorth\tor south?"), LATER);

        assertThat(lastText()).isEqualTo("Which gate? North or south?");
    }

    private String lastText() {
        try {
            Field text = Turn.class.getDeclaredField("lastText");
            text.setAccessible(true);
            return (String) text.get(turn);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Draft said(String words) {
        return new Draft(UUID.randomUUID(), words);
    }
}
