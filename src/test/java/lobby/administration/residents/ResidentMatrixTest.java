package lobby.administration.residents;

import static org.assertj.core.api.Assertions.assertThat;

import lobby.security.Actor;
import lobby.testing.Personas;
import lobby.testing.Personas.House;
import lobby.trust.matrix.Expected;
import lobby.trust.matrix.Matrix;
import lobby.trust.matrix.Who;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The policy of residents is what the matrix says. */
class ResidentMatrixTest {

    @ParameterizedTest
    @EnumSource
    void of_residents(Who who) {
        Actor actor = who.persona().map(Personas::actor).orElse(Actor.nobody());

        assertThat(ResidentPolicy.maySee(actor, House.PIER))
            .isEqualTo(Matrix.of(who, "see", "residents") == Expected.YES);
        assertThat(ResidentPolicy.mayChange(actor, House.PIER))
            .isEqualTo(Matrix.of(who, "change", "residents") == Expected.YES);
    }
}
