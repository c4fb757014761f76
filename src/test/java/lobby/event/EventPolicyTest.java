package lobby.event;

import static lobby.testing.Personas.AUDREY;
import static lobby.testing.Personas.EVE;
import static lobby.testing.Personas.FAYE;
import static lobby.testing.Personas.House.MILL;
import static lobby.testing.Personas.House.PIER;
import static lobby.testing.Personas.OLGA;
import static lobby.testing.Personas.SAM;
import static lobby.testing.Personas.TESS;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import lobby.people.Location;
import lobby.testing.Personas;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class EventPolicyTest {

    private static final Instant NOON = Instant.parse("2026-05-04T12:00:00Z");
    private static final Set<Personas> VIEWERS_AT_THE_PIER = EnumSet.of(SAM, TESS, EVE, AUDREY, OLGA);
    private static final Set<Personas> MANAGERS_AT_THE_PIER = EnumSet.of(SAM, TESS, OLGA);
    private static final Set<Personas> STAFF_AT_THE_MILL = EnumSet.of(FAYE, OLGA);

    @ParameterizedTest
    @MethodSource("everybody_everywhere")
    void staff_see_what_is_held_where_they_work_and_residents_what_is_meant_for_them(Personas who, Location location,
        Visibility visibility) {
        Event event = new Event(location, new EventFacts("Roof party", "Roof", "", NOON, NOON.plusSeconds(60), 0, true,
            visibility));

        assertThat(EventPolicy.maySee(who.actor(), event)).isEqualTo(isStaff(who, location) || switch (visibility) {
            case ADMINISTRATORS -> false;
            case LOCATION_MEMBERS -> who.isResident() && who.location().equals(location);
            case NETWORK_MEMBERS, PUBLIC -> who.isResident();
        });
    }

    @ParameterizedTest
    @MethodSource("everybody_everywhere")
    void events_are_made_by_those_who_manage_bookings_there(Personas who, Location location) {
        assertThat(EventPolicy.mayManage(who.actor(), location))
            .isEqualTo((location == PIER ? MANAGERS_AT_THE_PIER : STAFF_AT_THE_MILL).contains(who));
    }

    static Stream<Arguments> everybody_everywhere() {
        return Stream.of(Personas.values()).flatMap(who -> Stream.of(PIER, MILL).flatMap(location ->
            Stream.of(Visibility.values()).map(visibility -> Arguments.of(who, location, visibility))));
    }

    private static boolean isStaff(Personas who, Location location) {
        return (location == PIER ? VIEWERS_AT_THE_PIER : STAFF_AT_THE_MILL).contains(who);
    }
}
