package lobby.administration.founding;

import static lobby.platform.Refusal.ORGANISATION_NEEDED;
import static lobby.testing.Refusing.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import lobby.account.Profile;
import lobby.administration.locations.LocationCode;
import lobby.administration.locations.LocationDetails;
import lobby.people.ContactMethod;
import lobby.people.Network;
import lobby.people.Theme;
import lobby.security.Area;
import lobby.security.Level;
import lobby.security.PermissionGroup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CharterTest {

    @Test
    void an_organisation_has_a_name() {
        assertThat(charter(" Harbourline ").organisation()).isEqualTo("Harbourline");
        assertRefused(ORGANISATION_NEEDED, () -> charter(null));
        assertRefused(ORGANISATION_NEEDED, () -> charter(" "));
        assertRefused(ORGANISATION_NEEDED, () -> charter("x".repeat(121)));
    }

    @Test
    void groups_are_named_in_the_language_of_whoever_founds() {
        assertThat(group(StartingGroup.FRONT_DESK, Locale.ENGLISH).name()).isEqualTo("Front desk");
        assertThat(group(StartingGroup.FRONT_DESK, Locale.FRENCH).name()).isEqualTo("Accueil");
    }

    @Test
    void administrators_may_everything_and_auditors_change_nothing() {
        assertThat(levels(StartingGroup.ADMINISTRATORS).values()).containsOnly(Level.MANAGE);
        assertThat(levels(StartingGroup.AUDITORS).values()).containsOnly(Level.VIEW);
        assertThat(group(StartingGroup.EVENTS, Locale.ENGLISH).level(Area.EVENT_BOOKINGS)).isEqualTo(Level.MANAGE);
        assertThat(group(StartingGroup.FRONT_DESK, Locale.ENGLISH).level(Area.STAFF_ACCOUNTS)).isEqualTo(Level.NONE);
    }

    /** Removing what others wrote is not among what anybody begins with. */
    @ParameterizedTest
    @EnumSource
    void nobody_may_remove_what_others_wrote_who_was_not_given_it(StartingGroup group) {
        assertThat(group(group, Locale.ENGLISH).level(Area.REDACTION)).isEqualTo(Level.NONE);
        assertThat(group(group, Locale.ENGLISH).level(Area.CARE_SEND_FIRST)).isEqualTo(Level.NONE);
    }

    private static Map<Area, Level> levels(StartingGroup group) {
        Map<Area, Level> levels = group(group, Locale.ENGLISH).levels();
        levels.keySet().removeIf(Area::isGivenAlone);
        return levels;
    }

    private static PermissionGroup group(StartingGroup group, Locale language) {
        return group.in(new Network("Harbourline"), language, Instant.EPOCH);
    }

    private static Charter charter(String organisation) {
        return new Charter(organisation,
            new Profile("Margit", "margit@example.com", "", Locale.ENGLISH, ContactMethod.APP, Theme.SYSTEM, false),
            new LocationCode("PN"), LocationDetails.of("Pier 9", "America/Toronto", "en"));
    }
}
