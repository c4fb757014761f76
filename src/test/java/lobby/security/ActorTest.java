package lobby.security;

import static lobby.security.Area.CONVERSATIONS;
import static lobby.security.Area.EVENT_BOOKINGS;
import static lobby.security.Area.RESIDENTS;
import static lobby.security.Level.MANAGE;
import static lobby.security.Level.NONE;
import static lobby.security.Level.VIEW;
import static lobby.testing.Personas.AUDREY;
import static lobby.testing.Personas.BLAKE;
import static lobby.testing.Personas.MOIRA;
import static lobby.testing.Personas.OLGA;
import static lobby.testing.Personas.RUTH;
import static lobby.testing.Personas.SAM;
import static lobby.testing.Personas.TESS;
import static org.assertj.core.api.Assertions.assertThat;

import lobby.testing.Personas;
import lobby.testing.Personas.House;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ActorTest {

    @Test
    void managing_includes_viewing() {
        assertThat(SAM.actor().manages(EVENT_BOOKINGS, House.PIER)).isTrue();
        assertThat(SAM.actor().views(EVENT_BOOKINGS, House.PIER)).isTrue();
        assertThat(AUDREY.actor().views(EVENT_BOOKINGS, House.PIER)).isTrue();
        assertThat(AUDREY.actor().manages(EVENT_BOOKINGS, House.PIER)).isFalse();
    }

    @Test
    void a_permission_is_for_one_location() {
        assertThat(SAM.actor().manages(EVENT_BOOKINGS, House.MILL)).isFalse();
        assertThat(SAM.actor().locationsWhere(EVENT_BOOKINGS, MANAGE)).containsExactly(House.PIER.id());
        assertThat(SAM.actor().locationsWhere(RESIDENTS, VIEW)).isEmpty();
    }

    @Test
    void who_manages_event_bookings_answers_conversations() {
        assertThat(SAM.actor().manages(CONVERSATIONS, House.PIER)).isTrue();
        assertThat(AUDREY.actor().manages(CONVERSATIONS, House.PIER)).isFalse();
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = {"REDACTION", "CARE_SEND_FIRST"})
    void the_owner_may_everything_everywhere(Area area) {
        assertThat(OLGA.actor().locationsWhere(area, MANAGE))
            .containsExactlyInAnyOrder(House.PIER.id(), House.MILL.id());
    }

    @ParameterizedTest
    @EnumSource
    void a_person_is_themselves_and_nobody_else(Personas who) {
        for (Personas other : Personas.values()) {
            assertThat(who.actor().is(other.person())).isEqualTo(who == other && who != BLAKE);
        }
    }

    @Test
    void one_can_work_and_live_at_the_same_place() {
        assertThat(TESS.actor().isStaff()).isTrue();
        assertThat(TESS.actor().isResident()).isTrue();
        assertThat(TESS.actor().livesAt(House.PIER)).isTrue();
        assertThat(TESS.actor().livesAt(House.MILL)).isFalse();
    }

    @Test
    void who_has_moved_out_lives_nowhere_any_more() {
        assertThat(RUTH.actor().isResident()).isTrue();
        assertThat(MOIRA.actor().isResident()).isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void nobody_may_do_anything(Area area) {
        assertThat(Actor.nobody().may(area, VIEW, House.PIER)).isFalse();
        assertThat(Actor.nobody().may(area, NONE, House.PIER)).isTrue();
        assertThat(Actor.nobody().isStaff() || Actor.nobody().isResident()).isFalse();
    }
}
