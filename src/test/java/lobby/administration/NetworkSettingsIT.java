package lobby.administration;

import static lobby.platform.Refusal.CHANGED_BY;
import static lobby.platform.Refusal.NOT_CONFIRMED;
import static lobby.platform.Refusal.NOT_PERMITTED;
import static lobby.platform.Refusal.OUT_OF_RANGE;
import static lobby.platform.Refusal.UNKNOWN;
import static lobby.security.Area.SETTINGS;
import static lobby.security.Level.MANAGE;
import static lobby.testing.Refusing.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.Map;
import lobby.security.Caller;
import lobby.testing.ContainerTest;
import lobby.testing.inside.OwnHouse;
import lobby.testing.inside.OwnHouse.House;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** LK-11, RC-17 */
class NetworkSettingsIT extends ContainerTest {

    @Inject NetworkSettingsService service;
    @Inject OwnHouse houses;
    @Inject Caller caller;

    private House house;
    private String manager;

    @BeforeEach
    void a_house_whose_settings_somebody_manages_in_the_east() {
        house = houses.build();
        manager = houses.staff(house, house.east(), houses.group(house, "Managers", Map.of(SETTINGS, MANAGE)));
    }

    @Test
    void only_who_manages_settings_everywhere_changes_them() throws Exception {
        NetworkView seen = as(manager, () -> service.open());

        assertThat(seen.changeable()).isFalse();
        assertRefused(NOT_PERMITTED, () -> as(manager, () -> service.change(seen.version(), "Mine", true, 1, false)));
        as(house.owner(), () -> service.change(seen.version(), "Renamed " + house.mark(), false, 3, false));
        assertThat(as(manager, () -> service.open())).matches(now -> now.name().equals("Renamed " + house.mark())
            && !now.closedRepliesReopen() && now.reminderDays() == 3 && !now.newLocationsChat());
        assertRefused(OUT_OF_RANGE, () -> as(house.owner(),
            () -> service.change(seen.version() + 1, "X", true, 31, true)));
    }

    @Test
    void who_saves_what_somebody_else_changed_is_told_who_that_was() throws Exception {
        int seen = as(house.owner(), () -> service.open()).version();
        as(house.owner(), () -> service.change(seen, "First", true, 1, true));

        assertRefused(CHANGED_BY, () -> as(house.owner(), () -> service.change(seen, "Second", true, 1, true)));
        assertThat(as(house.owner(), () -> service.open()).name()).isEqualTo("First");
    }

    @Test
    void the_owner_hands_the_network_over_and_says_so() throws Exception {
        String name = as(house.owner(), () -> service.open()).name();
        var heir = houses.id(manager);

        assertRefused(NOT_PERMITTED, () -> as(manager, () -> service.handOver(heir, name)));
        assertRefused(NOT_CONFIRMED, () -> as(house.owner(), () -> service.handOver(heir, "yes")));
        as(house.owner(), () -> service.handOver(heir, name));

        assertThat(as(manager, () -> caller.actor().owner())).isTrue();
        assertThat(as(house.owner(), () -> caller.actor().isStaff())).isFalse();
    }

    @Test
    void only_active_staff_can_be_handed_the_network() throws Exception {
        String name = as(house.owner(), () -> service.open()).name();
        var resident = houses.id(houses.resident(house, house.east()));
        houses.say("update person set deactivated_at = now() where login = ?1", manager);

        assertRefused(UNKNOWN, () -> as(house.owner(), () -> service.handOver(resident, name)));
        assertRefused(UNKNOWN, () -> as(house.owner(), () -> service.handOver(houses.id(manager), name)));
    }
}
