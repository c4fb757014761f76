package lobby.booking;

import static lobby.conversation.Act.CLOSE;
import static lobby.conversation.Act.READ;
import static lobby.conversation.Act.REDACT;
import static lobby.conversation.Act.REOPEN;
import static lobby.conversation.Act.SEND;
import static lobby.conversation.Act.START;
import static lobby.conversation.Act.UNSEND;
import static lobby.testing.Personas.AUDREY;
import static lobby.testing.Personas.EVE;
import static lobby.testing.Personas.FAYE;
import static lobby.testing.Personas.MOIRA;
import static lobby.testing.Personas.NOOR;
import static lobby.testing.Personas.OLGA;
import static lobby.testing.Personas.RENA;
import static lobby.testing.Personas.RUTH;
import static lobby.testing.Personas.SAM;
import static lobby.testing.Personas.SEAN;
import static lobby.testing.Personas.TESS;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import lobby.conversation.Act;
import lobby.conversation.Conversation;
import lobby.conversation.Talk;
import lobby.testing.Personas;
import lobby.testing.Personas.House;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Everybody of the cast with everybody's booking, and the conversation about it in each state. */
class BookingPolicyTest {

    private enum State {
        OPEN,
        CLOSED,
        CLOSED_FOR_GOOD
    }

    private static final Set<Personas> MANAGERS = EnumSet.of(SAM, TESS, OLGA);
    private static final Set<Personas> ANSWERERS = EnumSet.of(SAM, TESS, OLGA, SEAN, RENA);
    private static final Set<Personas> READERS = EnumSet.of(SAM, TESS, OLGA, SEAN, RENA, AUDREY);
    private static final Set<Personas> VIEWERS = EnumSet.of(SAM, TESS, OLGA, AUDREY, EVE);

    @AfterEach
    void replies_reopen_again() {
        House.NETWORK.letRepliesReopen(true);
    }

    @ParameterizedTest
    @MethodSource("everybody_and_everybodys")
    void whoever_made_it_talks_about_it_and_staff_of_its_location_as_far_as_they_may(Personas who, Personas guest) {
        Set<Act> allowed = BookingPolicy.allows(who.actor(), Party.of(guest));

        assertThat(allowed).isEqualTo(expected(who, guest));
    }

    @ParameterizedTest
    @MethodSource("everybody_and_everybodys")
    void a_button_is_there_exactly_when_its_act_is_possible_and_allowed(Personas who, Personas guest, State state) {
        Conversation conversation = conversation(guest, state);

        Set<Act> acts = conversation.acts(who.actor());

        Set<Act> expected = EnumSet.noneOf(Act.class);
        expected.addAll(expected(who, guest));
        expected.retainAll(possible(who == guest, state));
        assertThat(acts).isEqualTo(expected);
    }

    @ParameterizedTest
    @MethodSource("everybody_and_everybodys")
    void a_booking_is_seen_by_whoever_made_it_and_by_staff_who_view_bookings_or_talk_about_them(Personas who,
        Personas guest) {
        Booking booking = Party.of(guest);

        assertThat(BookingPolicy.maySee(who.actor(), booking))
            .isEqualTo(who == guest || VIEWERS.contains(who) || READERS.contains(who));
        assertThat(BookingPolicy.maySeeAll(who.actor(), booking)).isEqualTo(who == guest || VIEWERS.contains(who));
        assertThat(BookingPolicy.mayManage(who.actor(), booking)).isEqualTo(MANAGERS.contains(who));
        assertThat(BookingPolicy.mayCancel(who.actor(), booking))
            .isEqualTo(MANAGERS.contains(who) || who == guest && who.isResident());
    }

    @ParameterizedTest
    @EnumSource
    void who_may_read_the_conversation_may_see_the_booking(Personas who) {
        Booking booking = Party.of(RUTH);

        assertThat(BookingPolicy.maySee(who.actor(), booking) || BookingPolicy.allows(who.actor(), booking).isEmpty())
            .isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void permissions_elsewhere_do_not_count(Personas who) {
        assertThat(BookingPolicy.allows(who.actor(), Party.of(RUTH)).isEmpty())
            .isEqualTo(who != RUTH && !READERS.contains(who));
        assertThat(BookingPolicy.allows(FAYE.actor(), Party.of(who))).isEqualTo(expected(FAYE, who));
    }

    static Stream<Arguments> everybody_and_everybodys() {
        return Stream.of(Personas.values()).flatMap(who -> Stream.of(RUTH, NOOR, MOIRA, TESS)
            .flatMap(guest -> Stream.of(State.values()).map(state -> Arguments.of(who, guest, state))));
    }

    private static Set<Act> expected(Personas who, Personas guest) {
        if (who == guest) {
            return who.isResident() ? Set.of(READ, SEND, UNSEND) : Set.of(READ);
        }
        if (MANAGERS.contains(who)) {
            return Set.of(START, READ, SEND, UNSEND, CLOSE, REOPEN);
        }
        if (ANSWERERS.contains(who)) {
            return who == RENA ? Set.of(READ, SEND, UNSEND, REDACT, CLOSE, REOPEN)
                : Set.of(READ, SEND, UNSEND, CLOSE, REOPEN);
        }
        return READERS.contains(who) ? Set.of(READ) : Set.of();
    }

    private static Set<Act> possible(boolean own, State state) {
        return switch (state) {
            case OPEN -> Set.of(READ, SEND, UNSEND, REDACT, CLOSE);
            case CLOSED -> own ? Set.of(READ, SEND, UNSEND, REDACT, REOPEN) : Set.of(READ, UNSEND, REDACT, REOPEN);
            case CLOSED_FOR_GOOD -> Set.of(READ, UNSEND, REDACT, REOPEN);
        };
    }

    private static Conversation conversation(Personas guest, State state) {
        House.NETWORK.letRepliesReopen(state != State.CLOSED_FOR_GOOD);
        BookingConversation conversation = new BookingConversation(Party.of(guest), Party.NOON);
        return state == State.OPEN ? conversation : Talk.closed(conversation, SAM.person());
    }
}
