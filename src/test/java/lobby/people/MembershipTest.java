package lobby.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import lobby.testing.Personas;
import lobby.testing.Personas.House;
import org.junit.jupiter.api.Test;

class MembershipTest {

    private static final LocalDate MONDAY = LocalDate.parse("2026-05-04");

    private final Membership membership =
        new Membership(Personas.RUTH.person(), House.PIER, MembershipKind.MEMBER);

    @Test
    void runs_always_unless_somebody_said_from_when_to_when() {
        assertThat(membership.isRunningOn(MONDAY)).isTrue();
    }

    @Test
    void runs_on_its_first_and_on_its_last_day() {
        membership.startsOn(MONDAY);
        membership.endsOn(MONDAY.plusDays(1));

        assertThat(membership.isRunningOn(MONDAY.minusDays(1))).isFalse();
        assertThat(membership.isRunningOn(MONDAY)).isTrue();
        assertThat(membership.isRunningOn(MONDAY.plusDays(1))).isTrue();
        assertThat(membership.isRunningOn(MONDAY.plusDays(2))).isFalse();
    }

    @Test
    void needs_no_unit() {
        membership.livesIn(new Unit(House.PIER, "804", "8"));
        assertThat(membership.unit()).map(Unit::name).contains("804");

        membership.leavesUnit();
        assertThat(membership.unit()).isEmpty();
    }
}
