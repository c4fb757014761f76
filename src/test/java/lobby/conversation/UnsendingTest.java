package lobby.conversation;

import static lobby.conversation.Act.REDACT;
import static lobby.conversation.Act.UNSEND;
import static lobby.conversation.Side.STAFF;
import static lobby.conversation.Talk.NOON;
import static lobby.testing.Personas.RENA;
import static lobby.testing.Personas.RUTH;
import static lobby.testing.Personas.SAM;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import lobby.testing.Personas.House;
import org.junit.jupiter.api.Test;

class UnsendingTest {

    private static final Instant LATER = NOON.plusSeconds(60);

    private final Talk conversation = new Talk(true);

    @Test
    void nothing_of_the_words_stays_but_who_and_when() {
        Message message = Talk.says(SAM, conversation, "Which gate?", NOON);

        conversation.unsend(message, SAM.person(), LATER);

        assertThat(message.text()).isEmpty();
        assertThat(message.author()).isEqualTo(SAM.person());
        assertThat(message.sentAt()).isEqualTo(NOON);
        assertThat(message.unsent()).contains(new Unsent(LATER, 1, Gone.UNSENT));
        assertThat(conversation.lastNumber()).isEqualTo(1);
    }

    @Test
    void what_somebody_else_takes_away_is_removed() {
        Message message = Talk.says(RUTH, conversation, "Which gate?", NOON);

        conversation.unsend(message, RENA.person(), LATER);

        assertThat(message.unsent()).map(Unsent::how).contains(Gone.REDACTED);
    }

    @Test
    void what_is_taken_back_is_counted_without_gaps() {
        Message first = Talk.says(SAM, conversation, "Which gate?", NOON);
        Message second = Talk.says(SAM, conversation, "Or which door?", NOON);

        conversation.unsend(second, SAM.person(), LATER);
        conversation.unsend(first, SAM.person(), LATER);

        assertThat(second.unsent()).map(Unsent::place).contains(1L);
        assertThat(first.unsent()).map(Unsent::place).contains(2L);
        assertThat(conversation.lastUnsent()).isEqualTo(2);
    }

    @Test
    void who_sends_it_again_is_told_what_became_of_it_and_only_there() {
        Draft draft = new Draft(UUID.randomUUID(), "Which gate?");
        Message message = conversation.send(SAM.person(), STAFF, draft, Assent.NONE, NOON);
        Talk another = House.numbered(new Talk(true), Conversation.class, 4712L);

        conversation.unsend(message, SAM.person(), LATER);

        assertThat(message.isOf(draft, conversation)).isTrue();
        assertThat(message.isOf(draft, another)).isFalse();
    }

    @Test
    void it_can_be_done_in_a_closed_one_too() {
        Talk.closed(conversation, SAM.person());

        assertThat(conversation.possible(STAFF)).contains(UNSEND, REDACT);
        assertThat(conversation.possible(Side.RESIDENT)).contains(UNSEND, REDACT);
    }

    @Test
    void lists_know_how_the_last_words_went_until_there_are_others() {
        Turn turn = new Turn(NOON);
        turn.spoken(SAM.person(), STAFF, new Draft(UUID.randomUUID(), "Which gate?"), NOON);

        turn.lastIsGone(Gone.UNSENT);
        assertThat(turn).hasFieldOrPropertyWithValue("lastText", "")
            .hasFieldOrPropertyWithValue("lastGone", Gone.UNSENT);

        turn.spoken(SAM.person(), STAFF, new Draft(UUID.randomUUID(), "Or which door?"), NOON);
        assertThat(turn).hasFieldOrPropertyWithValue("lastText", "Or which door?")
            .hasFieldOrPropertyWithValue("lastGone", null);
    }

    @Test
    void a_line_says_that_it_was_taken_back_when_and_how() {
        Message message = Talk.says(RUTH, conversation, "Which gate?", NOON);
        conversation.unsend(message, RENA.person(), LATER);

        JsonObject json = ConversationJson.of(MessageLine.of(message, List.of()));

        assertThat(json.getString("text")).isEmpty();
        assertThat(json.getJsonObject("unsent").getString("at")).isEqualTo(LATER.toString());
        assertThat(json.getJsonObject("unsent").getInt("place")).isEqualTo(1);
        assertThat(json.getJsonObject("unsent").getString("how")).isEqualTo("REDACTED");
        assertThat(json.toString()).doesNotContain(RENA.fullName());
    }
}
