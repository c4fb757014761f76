package lobby.administration;

import static lobby.testing.Personas.AUDREY;
import static lobby.testing.Personas.OLGA;
import static lobby.testing.Personas.RUTH;
import static lobby.testing.Personas.SAM;
import static lobby.testing.Personas.SEAN;
import static lobby.testing.Personas.TESS;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import lobby.security.Actor;
import lobby.security.Area;
import lobby.security.Level;
import lobby.testing.Personas;
import lobby.testing.Personas.House;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class StaffPolicyTest {

    private static final Actor DESK = new Actor(9, UUID.randomUUID(), Map.of(House.PIER.id(),
        Map.of(Area.STAFF_ACCOUNTS, Level.MANAGE, Area.CONVERSATIONS, Level.MANAGE)), Set.of(), false, false);

    @ParameterizedTest
    @EnumSource
    void only_who_manages_staff_accounts_changes_permissions(Personas who) {
        assertThat(StaffPolicy.mayAssign(who.actor(), House.PIER)).isEqualTo(who == OLGA);
        assertThat(StaffPolicy.mayChange(who.actor(), List.of())).isEqualTo(who == OLGA);
        assertThat(StaffPolicy.mayEnd(who.actor(), List.of(House.PIER))).isEqualTo(who == OLGA);
    }

    @Test
    void who_manages_them_at_one_location_changes_nothing_elsewhere() {
        assertThat(StaffPolicy.mayAssign(DESK, House.PIER)).isTrue();
        assertThat(StaffPolicy.mayAssign(DESK, House.MILL)).isFalse();
        assertThat(StaffPolicy.mayEnd(DESK, List.of(House.PIER, House.MILL))).isFalse();
        assertThat(StaffPolicy.mayChange(DESK, List.of(House.PIER))).isTrue();
        assertThat(StaffPolicy.mayChange(DESK, List.of(House.PIER, House.MILL))).isFalse();
    }

    @Test
    void nobody_becomes_somebody_who_may_more_than_they_may() {
        assertThat(StaffPolicy.mayBecome(DESK, SEAN.actor())).isTrue();
        assertThat(StaffPolicy.mayBecome(DESK, SAM.actor())).isFalse();
        assertThat(StaffPolicy.mayBecome(DESK, AUDREY.actor())).isFalse();
        assertThat(StaffPolicy.mayBecome(OLGA.actor(), SAM.actor())).isTrue();
    }

    @Test
    void nobody_becomes_the_owner_or_a_resident() {
        assertThat(StaffPolicy.mayBecome(OLGA.actor(), OLGA.actor())).isFalse();
        assertThat(StaffPolicy.mayBecome(OLGA.actor(), TESS.actor())).isFalse();
        assertThat(StaffPolicy.mayBecome(OLGA.actor(), RUTH.actor())).isFalse();
    }
}
