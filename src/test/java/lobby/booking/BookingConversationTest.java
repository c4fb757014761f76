package lobby.booking;

import static lobby.booking.Party.NOON;
import static lobby.conversation.Act.CLOSE;
import static lobby.conversation.Act.READ;
import static lobby.conversation.Act.REOPEN;
import static lobby.conversation.Act.SEND;
import static lobby.conversation.Act.UNSEND;
import static lobby.conversation.Side.RESIDENT;
import static lobby.conversation.Side.STAFF;
import static lobby.platform.Refusal.CLOSED;
import static lobby.testing.Personas.House.NETWORK;
import static lobby.testing.Personas.House.PIER;
import static lobby.testing.Personas.RUTH;
import static lobby.testing.Personas.SAM;
import static lobby.testing.Personas.TESS;
import static lobby.testing.Refusing.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import lobby.conversation.Talk;
import lobby.security.Area;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class BookingConversationTest {

    private final Booking booking = Party.of(RUTH);
    private final BookingConversation conversation = new BookingConversation(booking, NOON);

    @AfterEach
    void replies_reopen_again() {
        NETWORK.letRepliesReopen(true);
    }

    @Test
    void it_is_between_the_resident_and_those_who_answer_at_the_location() {
        assertThat(conversation.customer()).isEqualTo(RUTH.person());
        assertThat(conversation.location()).isEqualTo(PIER);
        assertThat(conversation.team()).isEqualTo(Area.CONVERSATIONS);
        assertThat(conversation.sideOf(RUTH.actor())).isEqualTo(RESIDENT);
        assertThat(conversation.sideOf(SAM.actor())).isEqualTo(STAFF);
    }

    @Test
    void it_says_what_it_is_about() {
        assertThat(conversation.subject()).isEqualTo("Roof party");
        assertThat(conversation.about().kind()).isEqualTo("EVENT_BOOKING");
        assertThat(conversation.about().reference()).isEqualTo(booking.reference());
        assertThat(conversation.about().number()).isEqualTo("CP-1001");
        assertThat(conversation.about().state()).isEqualTo("CONFIRMED");
    }

    @Test
    void it_says_so_when_the_booking_is_cancelled() {
        booking.cancel(NOON);

        assertThat(conversation.about().state()).isEqualTo("CANCELLED");
        assertThat(conversation.acts(RUTH.actor())).containsExactlyInAnyOrder(READ, SEND, UNSEND);
    }

    @Test
    void a_residents_reply_reopens_it_where_the_network_has_it_so() {
        Talk.closed(conversation, SAM.person());

        assertThat(conversation.acts(RUTH.actor())).containsExactlyInAnyOrder(READ, SEND, UNSEND);

        NETWORK.letRepliesReopen(false);

        assertThat(conversation.acts(RUTH.actor())).containsExactlyInAnyOrder(READ, UNSEND);
        assertRefused(CLOSED, () -> Talk.says(RUTH, conversation, "One more thing", NOON));
    }

    @Test
    void staff_take_a_closed_one_up_again_before_they_write() {
        Talk.closed(conversation, SAM.person());

        assertThat(conversation.acts(SAM.actor())).containsExactlyInAnyOrder(READ, UNSEND, REOPEN);

        Talk.reopened(conversation);

        assertThat(conversation.acts(SAM.actor())).containsExactlyInAnyOrder(READ, SEND, UNSEND, CLOSE);
    }

    @Test
    void who_works_and_lives_there_is_a_resident_in_their_own() {
        BookingConversation own = new BookingConversation(Party.of(TESS), NOON);

        assertThat(own.sideOf(TESS.actor())).isEqualTo(RESIDENT);
        assertThat(own.acts(TESS.actor())).containsExactlyInAnyOrder(READ, SEND, UNSEND);
        assertThat(conversation.acts(TESS.actor())).contains(CLOSE);
    }
}
