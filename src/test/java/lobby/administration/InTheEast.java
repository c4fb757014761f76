package lobby.administration;

import static lobby.platform.Refusal.LINK_EXPIRED;
import static lobby.security.Area.CONVERSATIONS;
import static lobby.security.Area.EVENT_BOOKINGS;
import static lobby.security.Area.STAFF_ACCOUNTS;
import static lobby.security.Level.MANAGE;
import static lobby.testing.Refusing.assertRefused;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import lobby.account.Activation;
import lobby.security.Caller;
import lobby.testing.ContainerTest;
import lobby.testing.inside.OwnHouse;
import lobby.testing.inside.OwnHouse.House;
import org.junit.jupiter.api.BeforeEach;

/** A house with one manager in the east. */
abstract class InTheEast extends ContainerTest {

    @Inject StaffAccountService service;
    @Inject Activation activation;
    @Inject OwnHouse houses;
    @Inject Caller caller;

    House house;
    UUID managers;
    UUID desk;
    String manager;

    @BeforeEach
    void a_house_with_one_manager_in_the_east() {
        house = houses.build();
        managers = houses.group(house, "Managers", Map.of(STAFF_ACCOUNTS, MANAGE, EVENT_BOOKINGS, MANAGE));
        desk = houses.group(house, "Desk", Map.of(CONVERSATIONS, MANAGE));
        manager = houses.staff(house, house.east(), managers);
    }

    StaffView row(String viewer, UUID person) throws Exception {
        List<StaffView> all = as(viewer, () -> service.list());
        return all.stream().filter(view -> view.person().id().equals(person)).findFirst().orElseThrow();
    }

    void assertExpired(String key) {
        assertRefused(LINK_EXPIRED,
            () -> anonymously(() -> activation.activate(key, "a long password")));
    }

    static String key(String link) {
        return link.substring(link.indexOf('=') + 1);
    }
}
