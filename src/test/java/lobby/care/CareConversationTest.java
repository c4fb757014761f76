package lobby.care;

import static java.time.temporal.ChronoUnit.MINUTES;
import static lobby.conversation.Act.CLOSE;
import static lobby.conversation.Act.OVERTAKE;
import static lobby.conversation.Act.RELEASE;
import static lobby.conversation.Act.REOPEN;
import static lobby.conversation.Act.SEND;
import static lobby.conversation.Act.SEND_FIRST;
import static lobby.conversation.Act.TAKE;
import static lobby.platform.Refusal.CARE_ONE_WAY;
import static lobby.platform.Refusal.HANDLED_BY;
import static lobby.testing.Personas.CLEO;
import static lobby.testing.Personas.COLIN;
import static lobby.testing.Personas.House.PIER;
import static lobby.testing.Personas.RUTH;
import static lobby.testing.Refusing.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import lobby.care.channel.CareChannel;
import lobby.conversation.Assent;
import lobby.conversation.Side;
import lobby.conversation.Talk;
import lobby.testing.Personas;
import lobby.testing.Personas.House;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Ruth's chat with the care team: unanswered, active, finished, and nothing else (model DM-05). */
class CareConversationTest {

    private static final Instant NOON = Instant.parse("2026-05-04T12:00:00Z");
    private static final Assent FROM_CLEO = new Assent(false, CLEO.person().reference());

    private final CareChannel channel = new CareChannel(PIER);
    private final CareConversation chat =
        House.numbered(new CareConversation(channel, PIER, RUTH.person(), NOON), 7L);

    @BeforeEach
    void ruth_has_asked_something() {
        Talk.says(RUTH, chat, "Is anybody there?", NOON);
    }

    @Test
    void nobody_has_what_a_resident_has_just_written() {
        assertThat(chat.handler()).isEmpty();
        assertThat(chat.acts(CLEO.actor())).contains(SEND, TAKE).doesNotContain(OVERTAKE, RELEASE);
    }

    @Test
    void the_first_answer_takes_it() {
        Talk.says(CLEO, chat, "I am.", NOON.plus(2, MINUTES));

        assertThat(chat.handler()).contains(CLEO.person());
        assertThat(chat.acts(CLEO.actor())).contains(SEND, RELEASE).doesNotContain(TAKE, OVERTAKE);
        assertThat(chat.acts(COLIN.actor())).contains(SEND, OVERTAKE).doesNotContain(TAKE, RELEASE);
    }

    @Test
    void who_writes_where_a_colleague_answers_is_asked_first() {
        taken();

        assertRefused(HANDLED_BY, () -> Talk.says(COLIN, chat, "Me too.", NOON));
        assertThat(chat.handler()).contains(CLEO.person());
        assertThat(chat.lastNumber()).isEqualTo(1);
    }

    @Test
    void who_was_asked_about_this_very_colleague_overtakes_them() {
        taken();

        chat.take(COLIN.person(), FROM_CLEO, NOON);

        assertThat(chat.handler()).contains(COLIN.person());
    }

    @Test
    void yes_to_one_colleague_is_not_yes_to_another() {
        taken();
        chat.take(COLIN.person(), FROM_CLEO, NOON);

        assertRefused(HANDLED_BY, () -> chat.take(Personas.OLGA.person(), FROM_CLEO, NOON));
    }

    @Test
    void two_who_take_it_at_once_are_one_who_has_it_and_one_who_is_asked() {
        taken();

        chat.take(CLEO.person(), Assent.NONE, NOON);
        assertRefused(HANDLED_BY, () -> chat.take(COLIN.person(), Assent.NONE, NOON));
    }

    @Test
    void only_ones_own_can_be_let_go() {
        taken();

        assertRefused(HANDLED_BY, () -> chat.release(COLIN.person()));
        chat.release(CLEO.person());

        assertThat(chat.handler()).isEmpty();
        assertThat(chat.handling(Side.STAFF).lastAgent().id()).isEqualTo(CLEO.person().reference());
    }

    @Test
    void residents_are_not_told_who_has_it() {
        taken();

        assertThat(chat.handling(Side.RESIDENT).agent()).isNull();
        assertThat(chat.handling(Side.RESIDENT).lastAgent()).isNull();
        assertThat(chat.handling(Side.STAFF).agent().id()).isEqualTo(CLEO.person().reference());
    }

    @Test
    void nobody_has_a_finished_one_and_it_waits_for_anybody_when_the_resident_writes_again() {
        taken();
        Talk.closed(chat, CLEO.person());

        assertThat(chat.handler()).isEmpty();
        assertThat(chat.possible(Side.STAFF)).doesNotContain(TAKE, OVERTAKE, RELEASE, SEND);
        assertThat(chat.possible(Side.RESIDENT)).contains(SEND);

        Talk.reopened(chat);
        Talk.says(RUTH, chat, "One more thing.", NOON);

        assertThat(chat.acts(COLIN.actor())).contains(TAKE);
        assertThat(chat.handling(Side.STAFF).lastAgent().id()).isEqualTo(CLEO.person().reference());
    }

    /** FI-08: nodes have clocks of their own. */
    @Test
    void an_answer_by_a_clock_that_is_behind_is_an_answer() {
        Instant earlier = NOON.minus(5, MINUTES);

        Talk.says(CLEO, chat, "I am.", earlier);
        Talk.closed(chat, CLEO.person(), earlier);

        assertThat(chat.isClosed()).isTrue();
    }

    @Test
    void where_the_house_only_writes_a_resident_reads() {
        channel.open(false, CLEO.person(), NOON);

        assertRefused(CARE_ONE_WAY, () -> Talk.says(RUTH, chat, "Hello?", NOON));
        Talk.says(CLEO, chat, "The chat is closed over the holidays.", NOON);

        assertThat(chat.possible(Side.RESIDENT)).doesNotContain(SEND);
        assertThat(chat.handling(Side.RESIDENT).oneWay()).isTrue();
    }

    /** LC-20, LC-21 */
    @Test
    void where_only_the_house_has_written_nobody_waits_and_nobody_but_the_resident_opens_it() {
        CareConversation resting = House.numbered(CareConversation.atRest(channel, PIER, RUTH.person(), NOON), 8L);
        Talk.saysOneWay(COLIN, resting, "The lift is back.", NOON);

        assertThat(resting.waitsFor()).isEmpty();
        assertThat(resting.handler()).isEmpty();
        assertThat(resting.acts(COLIN.actor())).contains(SEND_FIRST).doesNotContain(SEND, REOPEN, TAKE, CLOSE);
        assertThat(resting.acts(CLEO.actor())).doesNotContain(SEND_FIRST, SEND, REOPEN);
        assertThat(resting.acts(RUTH.actor())).contains(SEND);

        Talk.reopened(resting);
        Talk.says(RUTH, resting, "Thank you. And the door?", NOON.plus(1, MINUTES));

        assertThat(resting.hasBegun()).isTrue();
        assertThat(resting.waitsFor()).contains(Side.STAFF);
        assertThat(resting.acts(CLEO.actor())).contains(SEND, TAKE).doesNotContain(SEND_FIRST);
    }

    @Test
    void who_waits_is_told_once_in_an_episode_that_nobody_is_there_and_not_while_somebody_has_it() {
        assertThat(chat.tellsAway(NOON)).isTrue();
        assertThat(chat.tellsAway(NOON.plus(1, MINUTES))).isFalse();

        Talk.closed(chat, CLEO.person());
        Talk.reopened(chat);
        assertThat(chat.tellsAway(NOON)).isFalse();
        Talk.says(RUTH, chat, "And now?", NOON.plus(5, MINUTES));
        taken();
        assertThat(chat.tellsAway(NOON)).isFalse();
        chat.release();
        assertThat(chat.tellsAway(NOON)).isTrue();
    }

    private void taken() {
        chat.take(CLEO.person(), Assent.NONE, NOON);
    }
}
