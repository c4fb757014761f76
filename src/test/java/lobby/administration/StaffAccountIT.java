package lobby.administration;

import static lobby.platform.Refusal.NOT_PERMITTED;
import static lobby.platform.Refusal.UNKNOWN;
import static lobby.security.Area.CONVERSATIONS;
import static lobby.security.Area.STAFF_ACCOUNTS;
import static lobby.security.Level.MANAGE;
import static lobby.security.Level.VIEW;
import static lobby.testing.Refusing.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import lobby.testing.inside.OwnHouse.House;
import org.junit.jupiter.api.Test;

class StaffAccountIT extends InTheEast {

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
        houses.say(
            "update activation set ends_at = ends_at - interval '24 hours' where person_id = (select id from person "
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
}
