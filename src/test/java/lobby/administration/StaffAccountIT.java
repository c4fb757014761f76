package lobby.administration;

import static lobby.platform.Refusal.LAST_ADMINISTRATOR;
import static lobby.platform.Refusal.LINK_EXPIRED;
import static lobby.platform.Refusal.NOT_PERMITTED;
import static lobby.platform.Refusal.OWNER_STAYS;
import static lobby.platform.Refusal.UNKNOWN;
import static lobby.security.Area.AUDIT;
import static lobby.security.Area.CONVERSATIONS;
import static lobby.security.Area.EVENT_BOOKINGS;
import static lobby.security.Area.STAFF_ACCOUNTS;
import static lobby.security.Level.MANAGE;
import static lobby.security.Level.VIEW;
import static lobby.testing.Refusing.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import lobby.account.Activation;
import lobby.security.Caller;
import lobby.testing.ContainerTest;
import lobby.testing.inside.OwnHouse;
import lobby.testing.inside.OwnHouse.House;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** LK-13 to LK-17 */
class StaffAccountIT extends ContainerTest {

    @Inject StaffAccountService service;
    @Inject Activation activation;
    @Inject OwnHouse houses;
    @Inject Caller caller;

    private House house;
    private UUID managers;
    private UUID desk;
    private String manager;

    @BeforeEach
    void a_house_with_one_manager_in_the_east() {
        house = houses.build();
        managers = houses.group(house, "Managers", Map.of(STAFF_ACCOUNTS, MANAGE, EVENT_BOOKINGS, MANAGE));
        desk = houses.group(house, "Desk", Map.of(CONVERSATIONS, MANAGE));
        manager = houses.staff(house, house.east(), managers);
    }

    @Test
    void somebody_new_gets_a_group_per_location_and_comes_in_by_a_link() throws Exception {
        String email = "new-" + house.mark() + "@example.com";

        UUID newcomer = as(house.owner(), () -> service.create("New One", email, Locale.FRENCH,
            Map.of(house.east(), desk, house.west(), managers)));
        String link = as(house.owner(), () -> service.activationLink(newcomer));

        assertThat(row(house.owner(), newcomer).places()).extracting(StaffPlace::groupName)
            .containsExactly("Desk", "Managers");
        assertThat(row(house.owner(), newcomer).activated()).isFalse();
        String key = link.substring(link.indexOf('=') + 1);
        anonymously(() -> activation.activate(key, "a long password"));
        assertThat(row(house.owner(), newcomer).activated()).isTrue();
        people().anew(email, "a long password");
    }

    @Test
    void a_link_works_once_and_only_the_last_one_made() throws Exception {
        UUID newcomer = as(house.owner(), () -> service.create("New One", "n-" + house.mark() + "@example.com",
            Locale.ENGLISH, Map.of(house.east(), desk)));
        String first = key(as(house.owner(), () -> service.activationLink(newcomer)));
        String second = key(as(house.owner(), () -> service.activationLink(newcomer)));

        assertExpired(first);
        anonymously(() -> activation.activate(second, "a long password"));
        assertExpired(second);
    }

    @Test
    void a_link_ends_after_a_day() throws Exception {
        UUID newcomer = as(house.owner(), () -> service.create("New One", "n-" + house.mark() + "@example.com",
            Locale.ENGLISH, Map.of(house.east(), desk)));
        String key = key(as(house.owner(), () -> service.activationLink(newcomer)));
        houses.say("update activation set ends_at = ends_at - interval '24 hours' where person_id = (select id from person "
            + "where reference = ?1)", newcomer);

        assertExpired(key);
    }

    @Test
    void who_is_known_already_keeps_their_account() throws Exception {
        String resident = houses.resident(house, house.east());

        UUID staff = as(house.owner(), () -> service.create("Another Name", resident + "@example.com", Locale.ENGLISH,
            Map.of(house.east(), desk)));

        assertThat(staff).isEqualTo(houses.id(resident));
        assertThat(houses.person(resident).name()).isEqualTo(resident);
        assertThat(as(resident, () -> caller.actor().isStaff() && caller.actor().isResident())).isTrue();
    }

    @Test
    void a_changed_group_holds_at_the_next_request() throws Exception {
        String colleague = houses.staff(house, house.east(), managers);
        assertThat(as(colleague, () -> caller.actor().locationsWhere(STAFF_ACCOUNTS, MANAGE))).hasSize(1);

        as(manager, () -> service.assign(houses.id(colleague), Map.of(house.east(), desk)));

        assertThat(as(colleague, () -> caller.actor().locationsWhere(STAFF_ACCOUNTS, VIEW))).isEmpty();
        assertRefused(NOT_PERMITTED, () -> as(colleague, () -> service.list()));
    }

    @Test
    void who_manages_the_east_changes_nothing_in_the_west() throws Exception {
        String western = houses.staff(house, house.west(), desk);

        assertRefused(NOT_PERMITTED,
            () -> as(manager, () -> service.assign(houses.id(western), Map.of(house.west(), managers))));
        assertRefused(NOT_PERMITTED, () -> as(manager, () -> service.deactivate(houses.id(western))));
        assertThat(as(manager, () -> service.list())).extracting(view -> view.person().id())
            .contains(houses.id(manager)).doesNotContain(houses.id(western));
    }

    @Test
    void assigning_in_the_east_leaves_the_west_as_it_was() throws Exception {
        UUID both = as(house.owner(), () -> service.create("Both", "both-" + house.mark() + "@example.com",
            Locale.ENGLISH, Map.of(house.east(), desk, house.west(), desk)));

        as(manager, () -> service.assign(both, Map.of()));

        assertThat(row(house.owner(), both).places()).extracting(StaffPlace::location).containsExactly(house.west());
    }

    @Test
    void nobody_of_another_network_is_known() throws Exception {
        House other = houses.build();
        String stranger = houses.staff(other, other.east(), houses.group(other, "Desk", Map.of(CONVERSATIONS, MANAGE)));

        assertRefused(UNKNOWN, () -> as(house.owner(), () -> service.assign(houses.id(stranger), Map.of())));
        assertRefused(UNKNOWN, () -> as(house.owner(), () -> service.deactivate(houses.id(stranger))));
        assertRefused(NOT_PERMITTED, () -> as(house.owner(),
            () -> service.assign(houses.id(manager), Map.of(other.east(), desk))));
    }

    @Test
    void the_last_administrator_stays_unless_the_owner_says_otherwise() throws Exception {
        assertRefused(LAST_ADMINISTRATOR,
            () -> as(manager, () -> service.assign(houses.id(manager), Map.of(house.east(), desk))));
        assertRefused(LAST_ADMINISTRATOR, () -> as(manager, () -> service.assign(houses.id(manager), Map.of())));
        assertRefused(LAST_ADMINISTRATOR, () -> as(manager, () -> service.deactivate(houses.id(manager))));
        assertThat(row(house.owner(), houses.id(manager)).places()).hasSize(1);

        as(house.owner(), () -> service.deactivate(houses.id(manager)));
        assertThat(row(house.owner(), houses.id(manager)).active()).isFalse();
    }

    @Test
    void the_owner_is_never_deactivated_nor_becomes_anybody_s() throws Exception {
        assertRefused(OWNER_STAYS, () -> as(manager, () -> service.deactivate(houses.id(house.owner()))));
        assertRefused(OWNER_STAYS, () -> as(house.owner(), () -> service.deactivate(houses.id(house.owner()))));
        assertRefused(NOT_PERMITTED, () -> as(manager, () -> service.activationLink(houses.id(house.owner()))));
    }

    @Test
    void nobody_makes_a_link_for_who_may_more_than_they_may() throws Exception {
        UUID auditors = houses.group(house, "Auditors", Map.of(AUDIT, VIEW));
        String auditor = houses.staff(house, house.east(), auditors);

        assertRefused(NOT_PERMITTED, () -> as(manager, () -> service.activationLink(houses.id(auditor))));
    }

    @Test
    void residents_and_who_may_not_see_staff_are_refused() throws Exception {
        String resident = houses.resident(house, house.east());
        String clerk = houses.staff(house, house.east(), desk);

        assertThatThrownBy(() -> as(resident, () -> service.list())).isInstanceOf(EJBAccessException.class);
        assertRefused(NOT_PERMITTED, () -> as(clerk, () -> service.list()));
        assertRefused(NOT_PERMITTED, () -> as(clerk, () -> service.assign(houses.id(manager), Map.of())));
    }

    @Test
    void what_was_changed_is_written_down_with_what_it_was_before() throws Exception {
        String colleague = houses.staff(house, house.east(), managers);

        as(manager, () -> service.assign(houses.id(colleague), Map.of(house.east(), desk)));

        assertThat(houses.say("""
            update audit_entry set subject = subject
            where action = 'STAFF_CHANGED' and subject = ?1 and details like '%"before":"Managers"%'
            and details like '%"after":"Desk"%' and person_id = (select id from person where login = ?2)
            """, houses.id(colleague).toString(), manager)).isEqualTo(1);
    }

    private StaffView row(String viewer, UUID person) throws Exception {
        List<StaffView> all = as(viewer, () -> service.list());
        return all.stream().filter(view -> view.person().id().equals(person)).findFirst().orElseThrow();
    }

    private void assertExpired(String key) {
        assertRefused(LINK_EXPIRED,
            () -> anonymously(() -> activation.activate(key, "a long password")));
    }

    private static String key(String link) {
        return link.substring(link.indexOf('=') + 1);
    }
}
