package lobby.administration.residents;

import static lobby.platform.Refusal.EMAIL_TAKEN;
import static lobby.platform.Refusal.NOT_PERMITTED;
import static lobby.platform.Refusal.STALE;
import static lobby.platform.Refusal.UNIT_IN_USE;
import static lobby.platform.Refusal.UNKNOWN;
import static lobby.security.Area.CONVERSATIONS;
import static lobby.security.Area.RESIDENTS;
import static lobby.security.Level.MANAGE;
import static lobby.security.Level.VIEW;
import static lobby.testing.Refusing.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import lobby.account.Profile;
import lobby.people.ContactMethod;
import lobby.people.MembershipKind;
import lobby.people.Theme;
import lobby.testing.ApiClient;
import lobby.testing.ContainerTest;
import lobby.testing.inside.OwnHouse;
import lobby.testing.inside.OwnHouse.House;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** LK-32, BI-15, BI-19 */
class ResidentIT extends ContainerTest {

    @Inject ResidentService service;
    @Inject UnitService units;
    @Inject OwnHouse houses;

    private House house;
    private String concierge;
    private String western;
    private String clerk;

    @BeforeEach
    void a_house_with_a_concierge_in_the_east() {
        house = houses.build();
        concierge = houses.staff(house, house.east(), houses.group(house, "Concierge", Map.of(RESIDENTS, MANAGE)));
        western = houses.staff(house, house.west(), houses.group(house, "Viewers", Map.of(RESIDENTS, VIEW)));
        clerk = houses.staff(house, house.east(), houses.group(house, "Clerks", Map.of(CONVERSATIONS, MANAGE)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"élodie", "ELODIE-", "elodie-", "80%", "0199", "+44 20 7946", "8%_'", "@example.com"})
    void residents_are_found_by_what_is_known_of_them_and_taken_literally(String q) throws Exception {
        UUID unit = as(concierge, () -> units.create(house.east(), "80%", "8"));
        UUID elodie = moveIn("Élodie O’Neil 8%_'", "elodie-" + house.mark() + "@example.com", "+44 (20) 7946-0199",
            unit);
        moveIn("Somebody Else", "else-" + house.mark() + "@example.org", "", null);

        assertThat(found(concierge, q)).containsExactly(elodie);
    }

    @ParameterizedTest
    @ValueSource(strings = {"%", "_", "\\", "' or 1=1 --", "80", "!", "nobody"})
    void nothing_else_is_found(String q) throws Exception {
        UUID unit = as(concierge, () -> units.create(house.east(), "801", "8"));
        moveIn("Elodie", "elodie-" + house.mark() + "@example.com", "+44 20 7946 1299", unit);

        assertThat(found(concierge, q)).isEmpty();
    }

    @Test
    void a_list_has_residents_of_one_s_own_locations_and_no_others() throws Exception {
        UUID east = houses.id(houses.resident(house, house.east()));
        UUID west = houses.id(houses.resident(house, house.west()));

        assertThat(found(concierge, "")).containsExactly(east);
        assertThat(found(western, "")).containsExactly(west);
        assertThat(found(house.owner(), "")).containsExactlyInAnyOrder(east, west);
        assertThat(as(concierge, () -> service.list(new ResidentFilter(house.west(), "", false, 0, 10))).rows())
            .isEmpty();
        assertRefused(NOT_PERMITTED, () -> found(clerk, ""));
        assertRefused(UNKNOWN, () -> as(western, () -> service.open(east, house.east())));
    }

    @Test
    void pages_of_a_list_have_everybody_once() throws Exception {
        for (int each = 0; each < 7; each++) {
            moveIn("Same Name", "r" + each + "-" + house.mark() + "@example.com", "", null);
        }

        ResidentPage first = as(concierge, () -> service.list(new ResidentFilter(null, "", false, 0, 4)));
        ResidentPage second = as(concierge, () -> service.list(new ResidentFilter(null, "", false, 4, 4)));

        assertThat(first.total()).isEqualTo(7);
        assertThat(first.rows()).hasSize(4);
        assertThat(second.rows()).hasSize(3).doesNotContainAnyElementsOf(first.rows());
    }

    @Test
    void who_moved_out_is_listed_only_if_asked_for() throws Exception {
        UUID person = moveIn("Moira", "moira-" + house.mark() + "@example.com", "", null);
        change(person, new Residency(MembershipKind.MEMBER, null, null, LocalDate.now().minusDays(3), List.of(), ""));

        assertThat(found(concierge, "")).isEmpty();
        assertThat(as(concierge, () -> service.list(new ResidentFilter(null, "", true, 0, 10))).rows())
            .singleElement().matches(row -> !row.running());
    }

    @Test
    void staff_say_where_somebody_lives_and_what_is_noted_and_nobody_overwrites_unseen() throws Exception {
        UUID unit = as(concierge, () -> units.create(house.east(), "804", "8"));
        UUID person = moveIn("Ruth", "ruth-" + house.mark() + "@example.com", "", null);
        ResidentDetails seen = as(concierge, () -> service.open(person, house.east()));

        change(person, new Residency(MembershipKind.MEMBER, unit, null, null, List.of("dog", "bike"),
            "Prefers mornings."));

        ResidentDetails now = as(concierge, () -> service.open(person, house.east()));
        assertThat(now.resident().unit()).isEqualTo("804");
        assertThat(now.resident().tags()).containsExactly("bike", "dog");
        assertThat(now.notes()).isEqualTo("Prefers mornings.");
        assertRefused(STALE, () -> as(concierge, () -> service.change(person, house.east(), seen.version(),
            new Residency(null, null, null, null, List.of(), ""))));
    }

    @Test
    void a_unit_of_another_location_is_not_one_to_live_in() throws Exception {
        UUID west = as(house.owner(), () -> units.create(house.west(), "1", ""));
        UUID person = moveIn("Ruth", "ruth-" + house.mark() + "@example.com", "", null);

        assertRefused(UNKNOWN, () -> change(person, new Residency(null, west, null, null, List.of(), "")));
    }

    @Test
    void an_address_belongs_to_one_person_who_can_live_in_two_places() throws Exception {
        String email = "ruth-" + house.mark() + "@example.com";
        UUID person = moveIn("Ruth", email, "", null);

        assertRefused(EMAIL_TAKEN, () -> moveIn("Ruth again", email, "", null));
        assertThat(as(house.owner(), () -> service.create(house.west(), profile("R", email, ""), residency(null))))
            .isEqualTo(person);
    }

    @Test
    void who_only_views_residents_changes_nothing() throws Exception {
        UUID resident = houses.id(houses.resident(house, house.west()));

        assertRefused(NOT_PERMITTED, () -> as(western, () ->
            service.change(resident, house.west(), 1, residency(null))));
        assertRefused(NOT_PERMITTED, () -> as(western, () -> units.create(house.west(), "1", "")));
        assertRefused(UNKNOWN, () -> as(western, () -> units.list(house.east())));
        assertThat(as(western, () -> service.open(resident, house.west())).changeable()).isFalse();
    }

    @Test
    void a_unit_that_somebody_lives_in_is_not_deleted() throws Exception {
        UUID unit = as(concierge, () -> units.create(house.east(), "804", "8"));
        moveIn("Ruth", "ruth-" + house.mark() + "@example.com", "", unit);

        assertRefused(UNIT_IN_USE, () -> as(concierge, () -> units.delete(unit)));
        assertThat(as(concierge, () -> units.list(house.east()))).singleElement()
            .matches(row -> row.people() == 1 && row.name().equals("804"));
    }

    @Test
    void a_spreadsheet_takes_nothing_in_the_file_for_a_formula() throws Exception {
        moveIn("=HYPERLINK(\"http://evil\")", "ruth-" + house.mark() + "@example.com", "+1 416", null);

        String file = new ApiClient(base(), people().cookies(concierge)).get("residents.csv").require(200).body();

        assertThat(file).contains("\"'=HYPERLINK(\"\"http://evil\"\")\"").contains(",'+1 416,");
        assertThat(new ApiClient(base(), people().cookies(clerk)).get("residents.csv").status()).isEqualTo(403);
    }

    private List<UUID> found(String viewer, String q) throws Exception {
        return as(viewer, () -> service.list(new ResidentFilter(null, q, false, 0, 50))).rows().stream()
            .map(row -> row.person().id())
            .toList();
    }

    private UUID moveIn(String name, String email, String phone, UUID unit) throws Exception {
        return as(concierge, () -> service.create(house.east(), profile(name, email, phone), residency(unit)));
    }

    private void change(UUID person, Residency residency) throws Exception {
        int seen = as(concierge, () -> service.open(person, house.east())).version();
        as(concierge, () -> service.change(person, house.east(), seen, residency));
    }

    private static Profile profile(String name, String email, String phone) {
        return new Profile(name, email, phone, Locale.ENGLISH, ContactMethod.APP, Theme.SYSTEM, false);
    }

    private static Residency residency(UUID unit) {
        return new Residency(MembershipKind.MEMBER, unit, null, null, List.of(), "");
    }
}
