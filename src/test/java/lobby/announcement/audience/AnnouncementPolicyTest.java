package lobby.announcement.audience;

import static lobby.testing.Personas.ANNA;
import static lobby.testing.Personas.AUDREY;
import static lobby.testing.Personas.House.MILL;
import static lobby.testing.Personas.House.PIER;
import static lobby.testing.Personas.OLGA;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Set;
import lobby.security.Actor;
import lobby.testing.Personas;
import lobby.trust.matrix.Expected;
import lobby.trust.matrix.Matrix;
import lobby.trust.matrix.Who;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AnnouncementPolicyTest {

    @ParameterizedTest
    @EnumSource
    void one_announces_where_one_manages_announcements_and_nowhere_else(Personas who) {
        assertThat(AnnouncementPolicy.mayManage(who.actor(), Set.of(PIER)))
            .isEqualTo(EnumSet.of(ANNA, OLGA).contains(who));
        assertThat(AnnouncementPolicy.mayManage(who.actor(), Set.of(PIER, MILL))).isEqualTo(who == OLGA);
        assertThat(AnnouncementPolicy.mayManage(who.actor(), Set.of())).isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void one_sees_what_goes_to_a_location_whose_announcements_one_sees(Personas who) {
        assertThat(AnnouncementPolicy.maySee(who.actor(), Set.of(PIER, MILL)))
            .isEqualTo(EnumSet.of(ANNA, AUDREY, OLGA).contains(who));
        assertThat(AnnouncementPolicy.maySee(who.actor(), Set.of(MILL))).isEqualTo(who == OLGA);
    }

    @ParameterizedTest
    @EnumSource
    void as_the_matrix_says(Who who) {
        Actor actor = who.persona().map(Personas::actor).orElse(Actor.nobody());
        boolean seen = AnnouncementPolicy.maySee(actor, Set.of(PIER));
        boolean managed = AnnouncementPolicy.mayManage(actor, Set.of(PIER));

        assertThat(seen).isEqualTo(Matrix.of(who, "look after", "announcements") == Expected.YES);
        assertThat(managed).isEqualTo(Matrix.of(who, "write", "announcement") == Expected.YES);
        assertThat(seen && !managed).isEqualTo(Matrix.of(who, "write", "announcement") == Expected.NO);
    }
}
