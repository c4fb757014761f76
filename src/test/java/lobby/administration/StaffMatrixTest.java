package lobby.administration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import lobby.security.Actor;
import lobby.testing.Personas;
import lobby.testing.Personas.House;
import lobby.trust.matrix.Expected;
import lobby.trust.matrix.Matrix;
import lobby.trust.matrix.Who;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The policy of staff accounts and permission groups is what the matrix says. */
class StaffMatrixTest {

    @ParameterizedTest
    @EnumSource
    void of_staff_and_what_they_may_do(Who who) {
        Actor actor = who.persona().map(Personas::actor).orElse(Actor.nobody());

        assertThat(StaffPolicy.mayAssign(actor, House.PIER))
            .isEqualTo(Matrix.of(who, "change", "staff") == Expected.YES);
        assertThat(StaffPolicy.mayChange(actor, List.of(House.PIER)))
            .isEqualTo(Matrix.of(who, "change", "groups") == Expected.YES);
    }
}
