package lobby.care;

import static lobby.conversation.Act.CLOSE;
import static lobby.conversation.Act.LEAVE;
import static lobby.conversation.Act.OVERTAKE;
import static lobby.conversation.Act.READ;
import static lobby.conversation.Act.REDACT;
import static lobby.conversation.Act.RELEASE;
import static lobby.conversation.Act.REOPEN;
import static lobby.conversation.Act.SEND;
import static lobby.conversation.Act.SEND_FIRST;
import static lobby.conversation.Act.TAKE;
import static lobby.conversation.Act.UNSEND;
import static lobby.testing.Personas.AUDREY;
import static lobby.testing.Personas.CLEO;
import static lobby.testing.Personas.COLIN;
import static lobby.testing.Personas.House.PIER;
import static lobby.testing.Personas.MOIRA;
import static lobby.testing.Personas.OLGA;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import lobby.conversation.Act;
import lobby.testing.Personas;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Everybody of the cast with a chat of the Pier that is somebody else's, and with their own. */
class CarePolicyTest {

    private static final Set<Personas> AGENTS = EnumSet.of(CLEO, COLIN, OLGA);
    private static final Set<Personas> READERS = EnumSet.of(CLEO, COLIN, OLGA, AUDREY);

    @ParameterizedTest
    @EnumSource
    void agents_do_everything_those_who_look_only_read_and_others_know_of_nothing(Personas who) {
        Set<Act> allowed = new HashSet<>(CarePolicy.allows(who.actor(), PIER, false, true));
        allowed.remove(SEND_FIRST);

        assertThat(allowed).isEqualTo(AGENTS.contains(who)
            ? Set.of(READ, SEND, UNSEND, CLOSE, REOPEN, TAKE, OVERTAKE, RELEASE)
            : READERS.contains(who) ? Set.of(READ) : Set.of());
    }

    @ParameterizedTest
    @EnumSource
    void whose_it_is_reads_it_for_good_and_writes_for_as_long_as_they_live_there(Personas who) {
        Set<Act> allowed = CarePolicy.allows(who.actor(), PIER, true, true);

        assertThat(allowed)
            .isEqualTo(who.actor().livesAt(PIER) ? Set.of(READ, SEND, UNSEND, LEAVE) : Set.of(READ, LEAVE));
        assertThat(CarePolicy.mayBegin(who.actor(), PIER)).isEqualTo(who.actor().livesAt(PIER));
    }

    /** K-02, LC-35, LC-42 */
    @ParameterizedTest
    @EnumSource
    void who_was_given_that_writes_first_and_every_agent_does_where_only_the_house_writes(Personas who) {
        assertThat(CarePolicy.allows(who.actor(), PIER, false, true).contains(SEND_FIRST)).isEqualTo(who == COLIN);
        assertThat(CarePolicy.allows(who.actor(), PIER, false, false).contains(SEND_FIRST))
            .isEqualTo(AGENTS.contains(who));
        assertThat(CarePolicy.allows(who.actor(), PIER, true, false)).doesNotContain(SEND_FIRST);
    }

    @ParameterizedTest
    @EnumSource(names = {"CLEO", "MOIRA", "AUDREY"})
    void nobody_removes_what_others_wrote_who_was_not_given_that(Personas who) {
        assertThat(CarePolicy.allows(who.actor(), PIER, false, true)).doesNotContain(REDACT);
        assertThat(CarePolicy.allows(MOIRA.actor(), PIER, true, true)).doesNotContain(REDACT);
    }
}
