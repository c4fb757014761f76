package lobby.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import lobby.security.Actor;
import lobby.testing.Personas;
import lobby.testing.Personas.House;
import lobby.trust.matrix.Expected;
import lobby.trust.matrix.Matrix;
import lobby.trust.matrix.Who;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The policy of events is what the matrix says. */
class EventMatrixTest {

    private static final Instant NOON = Instant.parse("2026-05-04T12:00:00Z");

    private final Event party = new Event(House.PIER, new EventFacts(
        "Roof party", "Roof", "", NOON, NOON.plusSeconds(60), 0, true, Visibility.LOCATION_MEMBERS));

    @ParameterizedTest
    @EnumSource
    void of_events(Who who) {
        Actor actor = who.persona().map(Personas::actor).orElse(Actor.nobody());
        boolean known = EventPolicy.maySee(actor, party);

        assertThat(known).isEqualTo(Matrix.of(who, "see", "event") == Expected.YES);
        assertThat(EventPolicy.mayManage(actor, House.PIER))
            .isEqualTo(Matrix.of(who, "change", "event") == Expected.YES);
        assertThat(known && !EventPolicy.mayManage(actor, House.PIER))
            .isEqualTo(Matrix.of(who, "change", "event") == Expected.NO);
        assertThat(known && actor.isResident()).isEqualTo(Matrix.of(who, "book", "event") == Expected.YES);
    }
}
