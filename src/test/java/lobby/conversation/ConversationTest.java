package lobby.conversation;

import static lobby.conversation.Act.CLOSE;
import static lobby.conversation.Act.READ;
import static lobby.conversation.Act.REDACT;
import static lobby.conversation.Act.REOPEN;
import static lobby.conversation.Act.SEND;
import static lobby.conversation.Act.UNSEND;
import static lobby.conversation.Side.RESIDENT;
import static lobby.conversation.Side.STAFF;
import static lobby.conversation.Talk.NOON;
import static lobby.platform.Refusal.CLOSED;
import static lobby.testing.Personas.NOOR;
import static lobby.testing.Personas.RUTH;
import static lobby.testing.Personas.SAM;
import static lobby.testing.Personas.SEAN;
import static lobby.testing.Refusing.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import lobby.testing.Personas;
import org.junit.jupiter.api.Test;

class ConversationTest {

    private static final Instant LATER = NOON.plusSeconds(60);

    private final Talk conversation = new Talk(true);

    @Test
    void messages_are_numbered_without_gaps() {
        assertThat(says(SAM, "Which gate?").number()).isEqualTo(1);
        assertThat(says(RUTH, "The north one.").number()).isEqualTo(2);
        assertThat(conversation.lastNumber()).isEqualTo(2);
    }

    @Test
    void a_line_that_tells_of_it_has_a_number_too() {
        says(SAM, "Which gate?");

        Message line = conversation.tell(Message.Notice.CLOSED, SAM.person(), STAFF, LATER);

        assertThat(line.number()).isEqualTo(2);
        assertThat(line.kind()).isEqualTo(Message.Kind.SYSTEM);
        assertThat(line.text()).isEqualTo("CLOSED");
        assertThat(says(RUTH, "The north one.").number()).isEqualTo(3);
    }

    @Test
    void a_message_is_kept_as_it_was_said() {
        Draft draft = new Draft(UUID.randomUUID(), "Which gate?");

        Message message = conversation.send(SAM.person(), STAFF, draft, Assent.NONE, LATER);

        assertThat(message.text()).isEqualTo("Which gate?");
        assertThat(message.author()).isEqualTo(SAM.person());
        assertThat(message.side()).isEqualTo(STAFF);
        assertThat(message.kind()).isEqualTo(Message.Kind.TEXT);
        assertThat(message.clientId()).isEqualTo(draft.clientId());
        assertThat(message.sentAt()).isEqualTo(LATER);
        assertThat(message.isOf(draft, conversation)).isTrue();
    }

    @Test
    void the_same_words_elsewhere_are_another_message() {
        Draft draft = new Draft(UUID.randomUUID(), "Which gate?");
        Message message = conversation.send(SAM.person(), STAFF, draft, Assent.NONE, LATER);
        Talk another = Personas.House.numbered(new Talk(true), Conversation.class, 4712L);

        assertThat(message.isOf(draft, another)).isFalse();
        assertThat(message.isOf(new Draft(draft.clientId(), "Which door?"), conversation)).isFalse();
    }

    @Test
    void staff_can_say_nothing_once_it_is_closed() {
        conversation.close(SAM.person(), "", NOON);

        assertRefused(CLOSED, () -> says(SAM, "One more thing"));
        assertThat(conversation.lastNumber()).isZero();
        assertThat(conversation.possible(STAFF)).containsExactlyInAnyOrder(READ, UNSEND, REDACT, REOPEN);
    }

    @Test
    void a_resident_may_go_on_where_replies_reopen() {
        conversation.close(SAM.person(), "", NOON);

        assertThat(conversation.possible(RESIDENT)).containsExactlyInAnyOrder(READ, SEND, UNSEND, REDACT, REOPEN);
        assertThat(says(RUTH, "One more thing").number()).isEqualTo(1);
    }

    @Test
    void a_resident_may_only_read_where_replies_do_not_reopen() {
        Talk settled = new Talk(false);
        settled.close(SAM.person(), "", NOON);

        assertThat(settled.possible(RESIDENT)).doesNotContain(SEND);
        assertRefused(CLOSED, () -> Talk.says(RUTH, settled, "One more thing", LATER));
    }

    @Test
    void an_open_one_can_be_read_written_in_and_closed_by_either_side() {
        assertThat(conversation.possible(STAFF)).containsExactlyInAnyOrder(READ, SEND, UNSEND, REDACT, CLOSE);
        assertThat(conversation.possible(RESIDENT)).containsExactlyInAnyOrder(READ, SEND, UNSEND, REDACT, CLOSE);
    }

    @Test
    void a_reopened_one_goes_on_where_it_stopped() {
        says(SAM, "Which gate?");
        conversation.close(SAM.person(), "", NOON);

        conversation.unsettled(Instant.EPOCH);

        assertThat(conversation.isClosed()).isFalse();
        assertThat(conversation.closing()).isEmpty();
        assertThat(says(RUTH, "The north one.").number()).isEqualTo(2);
    }

    @Test
    void closing_notes_when_and_by_whom() {
        conversation.close(SEAN.person(), "", LATER);

        assertThat(conversation.isClosed()).isTrue();
        assertThat(conversation.closing().map(Closing::at)).contains(LATER);
        assertThat(conversation.closing().map(Closing::by)).contains(SEAN.person());
    }

    @Test
    void somebody_waits_from_the_first_unanswered_word_on() {
        says(RUTH, "Which gate?", NOON);
        says(RUTH, "Hello?", LATER);

        assertThat(conversation.turn().waitingSince()).contains(NOON);
        assertThat(conversation.waitsFor()).contains(STAFF);
    }

    @Test
    void an_answer_hands_the_turn_over() {
        says(RUTH, "Which gate?", NOON);
        says(SAM, "The north one.", LATER);

        assertThat(conversation.turn().waitingSince()).isEmpty();
        assertThat(conversation.waitsFor()).contains(RESIDENT);
    }

    @Test
    void nobody_waits_for_what_is_settled() {
        says(RUTH, "Thanks!", NOON);
        conversation.close(SAM.person(), "", LATER);

        assertThat(conversation.turn().waitingSince()).isEmpty();
        assertThat(conversation.waitsFor()).isEmpty();
    }

    @Test
    void nobody_waits_before_a_word_was_said() {
        assertThat(conversation.waitsFor()).isEmpty();
    }

    @Test
    void a_line_that_tells_of_it_is_nobodys_turn() {
        says(RUTH, "Which gate?", NOON);

        conversation.tell(Message.Notice.BOOKING_CHANGED, SAM.person(), STAFF, LATER);

        assertThat(conversation.turn().waitingSince()).contains(NOON);
    }

    @Test
    void only_the_customer_is_on_the_residents_side() {
        assertThat(conversation.sideOf(RUTH.actor())).isEqualTo(RESIDENT);
        assertThat(conversation.sideOf(SAM.actor())).isEqualTo(STAFF);
        assertThat(conversation.sideOf(NOOR.actor())).isEqualTo(STAFF);
    }

    @Test
    void nobody_reads_further_than_it_goes() {
        says(SAM, "Which gate?");

        assertThat(conversation.clamp(-1)).isZero();
        assertThat(conversation.clamp(1)).isEqualTo(1);
        assertThat(conversation.clamp(Long.MAX_VALUE)).isEqualTo(1);
    }

    private Message says(Personas who, String text) {
        return says(who, text, LATER);
    }

    private Message says(Personas who, String text, Instant now) {
        return Talk.says(who, conversation, text, now);
    }
}
