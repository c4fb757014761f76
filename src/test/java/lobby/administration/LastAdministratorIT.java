package lobby.administration;

import static lobby.platform.Refusal.LAST_ADMINISTRATOR;
import static lobby.platform.Refusal.NOT_PERMITTED;
import static lobby.platform.Refusal.OWNER_STAYS;
import static lobby.security.Area.AUDIT;
import static lobby.security.Level.VIEW;
import static lobby.testing.Refusing.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class LastAdministratorIT extends InTheEast {

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
}
