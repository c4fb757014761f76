package lobby.administration.locations;

import static lobby.platform.Refusal.LAST_LOCATION;
import static lobby.platform.Refusal.LOCATION_CODE_TAKEN;
import static lobby.platform.Refusal.LOCATION_IN_USE;
import static lobby.platform.Refusal.LOCATION_NAME_TAKEN;
import static lobby.platform.Refusal.NOT_PERMITTED;
import static lobby.platform.Refusal.UNKNOWN;
import static lobby.security.Area.SETTINGS;
import static lobby.security.Level.MANAGE;
import static lobby.testing.Refusing.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import lobby.platform.Refusal;
import lobby.platform.RefusedException;
import lobby.platform.Refusals;
import lobby.security.Caller;
import lobby.testing.Answer;
import lobby.testing.ApiClient;
import lobby.testing.ContainerTest;
import lobby.testing.FacesForm;
import lobby.testing.Told;
import lobby.testing.inside.OwnHouse;
import lobby.testing.inside.OwnHouse.House;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LocationIT extends ContainerTest {

    private static final LocationCode NORTH = new LocationCode("N");

    @Inject LocationService service;
    @Inject OwnHouse houses;
    @Inject Caller caller;

    private House house;

    @BeforeEach
    void a_house_with_two_locations() {
        house = houses.build();
    }

    @Test
    void the_owner_opens_another_and_may_do_everything_there() throws Exception {
        UUID north = asOwner(() -> service.create(NORTH, named("North")));

        assertThat(asOwner(() -> service.list())).extracting(LocationRow::name).contains("North").hasSize(3);
        assertThat(asOwner(() -> caller.actor().grants())).hasSize(3);
        assertThat(row(north)).matches(row -> row.code().equals("N") && row.zone().equals("Europe/Paris")
            && row.language().equals("fr"));
    }

    @Test
    void its_bookings_are_counted_from_the_first_of_them_on() throws Exception {
        UUID north = asOwner(() -> service.create(NORTH, named("North")));
        ApiClient owner = comingIn(house.owner());

        Answer booked = owner.put("/api/bookings/by-reference/R-1", """
            {"location":"%s","event":{"reference":"E-1","title":"Choir","startsAt":"2030-01-10T19:00:00Z"},
            "resident":{"email":"ana-%s@example.com","name":"Ana Lima"},"places":2}""".formatted(north, house.mark()))
            .require(201);

        assertThat(booked.json().getString("number")).isEqualTo("N-1001");
    }

    @Test
    void everything_but_the_code_can_be_changed() throws Exception {
        asOwner(() -> {
            service.change(house.east(), named("Renamed"));
            return null;
        });

        assertThat(row(house.east())).matches(row -> row.name().equals("Renamed") && row.code().equals("E")
            && row.zone().equals("Europe/Paris") && row.language().equals("fr"));
    }

    @Test
    void neither_names_nor_codes_are_given_twice() throws Exception {
        String west = row(house.west()).name();

        assertThat(refusal(() -> service.create(NORTH, named(west)))).isEqualTo(LOCATION_NAME_TAKEN);
        assertThat(refusal(() -> service.create(new LocationCode("w"), named("North")))).isEqualTo(LOCATION_CODE_TAKEN);
        assertThat(refusal(() -> {
            service.change(house.east(), named(west));
            return null;
        })).isEqualTo(LOCATION_NAME_TAKEN);
    }

    @Test
    void whoever_chooses_a_name_that_is_taken_loses_nothing_they_have_typed() throws Exception {
        ApiClient owner = comingIn(house.owner());
        FacesForm form = FacesForm.of(owner, "/settings/locations", "form")
            .with("form:name", row(house.west()).name())
            .with("form:code", "NQ")
            .with("form:zone", "Africa/Nairobi");

        Answer answer = form.with(form.button(), form.button()).submit();

        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.body()).contains("already a location of this name", "value=\"NQ\"",
            row(house.west()).name()).containsPattern("value=\"Africa/Nairobi\" selected");
    }

    @Test
    void only_one_in_which_there_is_nothing_is_deleted_and_never_the_last() throws Exception {
        UUID north = asOwner(() -> service.create(NORTH, named("North")));
        houses.resident(house, house.east());

        delete(north);

        assertThat(refusal(() -> deleting(house.east()))).isEqualTo(LOCATION_IN_USE);
        delete(house.west());
        assertThat(asOwner(() -> service.list())).extracting(LocationRow::id, LocationRow::deletable)
            .containsExactly(org.assertj.core.groups.Tuple.tuple(house.east(), false));
        House empty = houses.build();
        as(empty.owner(), () -> deleting(empty.east()));
        assertRefused(LAST_LOCATION, () -> as(empty.owner(), () -> deleting(empty.west())));
    }

    @Test
    void one_that_many_were_to_be_told_something_at_stays() throws Exception {
        UUID broadcast = new Told(sql()).draft("Bins", house.mark());
        sql().update("""
            insert into broadcast_location (broadcast_id, location_id)
            select b.id, l.id from broadcast b, location l where b.reference = ? and l.reference = ?
            """, broadcast, house.west());

        assertThat(asOwner(() -> service.list())).filteredOn(row -> row.id().equals(house.west()))
            .extracting(LocationRow::deletable).containsExactly(false);
        assertThat(refusal(() -> deleting(house.west()))).isEqualTo(LOCATION_IN_USE);
    }

    @Test
    void who_manages_settings_everywhere_is_not_the_owner() throws Exception {
        String manager = houses.staff(house, house.east(), houses.group(house, "Managers", Map.of(SETTINGS, MANAGE)));

        assertRefused(NOT_PERMITTED, () -> as(manager, () -> service.list()));
        assertRefused(NOT_PERMITTED, () -> as(manager, () -> service.create(NORTH, named("North"))));
        assertThat(comingIn(manager).get("/settings/network").body()).doesNotContain("settings/locations");
        assertThat(comingIn(house.owner()).get("/settings/network").body()).contains("settings/locations");
    }

    @Test
    void another_network_s_are_unknown() {
        House other = houses.build();

        assertRefused(UNKNOWN, () -> asOwner(() -> deleting(other.east())));
    }

    @Test
    void what_comes_next_is_told_from_what_there_is() throws Exception {
        assertThat(asOwner(() -> service.nextSteps())).isEqualTo(new NextSteps(false, false, false, false));
        houses.staff(house, house.east(), houses.group(house, "Desk", Map.of()));
        houses.resident(house, house.east());
        assertThat(asOwner(() -> service.nextSteps())).isEqualTo(new NextSteps(true, false, true, false));
    }

    private Object deleting(UUID location) {
        service.delete(location);
        return null;
    }

    private void delete(UUID location) throws Exception {
        asOwner(() -> deleting(location));
    }

    private LocationRow row(UUID location) throws Exception {
        List<LocationRow> rows = asOwner(() -> service.list());
        return rows.stream().filter(row -> row.id().equals(location)).findFirst().orElseThrow();
    }

    private <T> T asOwner(Callable<T> deed) throws Exception {
        return as(house.owner(), deed);
    }

    /** What the page would be told; the database's own no comes wrapped. */
    private Refusal refusal(Callable<?> deed) throws Exception {
        try {
            asOwner(deed);
            throw new AssertionError("nobody refused it");
        } catch (RuntimeException refused) {
            return Refusals.in(refused).map(RefusedException::refusal).orElseThrow(() -> refused);
        }
    }

    private static LocationDetails named(String name) {
        return LocationDetails.of(name, "Europe/Paris", "fr");
    }
}
