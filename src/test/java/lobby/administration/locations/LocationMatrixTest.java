package lobby.administration.locations;

import static org.assertj.core.api.Assertions.assertThat;

import lobby.security.Actor;
import lobby.testing.Personas;
import lobby.trust.matrix.Expected;
import lobby.trust.matrix.Matrix;
import lobby.trust.matrix.Who;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The policy of locations is what the matrix says. */
class LocationMatrixTest {

    @ParameterizedTest
    @EnumSource
    void of_locations_and_what_becomes_of_them(Who who) {
        Actor actor = who.persona().map(Personas::actor).orElse(Actor.nobody());

        assertThat(LocationPolicy.mayChange(actor))
            .isEqualTo(Matrix.of(who, "change", "locations") == Expected.YES)
            .isEqualTo(Matrix.of(who, "see", "locations") == Expected.YES);
    }
}
