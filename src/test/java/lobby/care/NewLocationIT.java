package lobby.care;

import static lobby.platform.Refusal.NOT_PERMITTED;
import static lobby.security.Area.SETTINGS;
import static lobby.security.Level.MANAGE;
import static lobby.testing.Refusing.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import lobby.administration.NetworkSettingsService;
import lobby.administration.NetworkView;
import lobby.administration.locations.LocationCode;
import lobby.administration.locations.LocationDetails;
import lobby.administration.locations.LocationService;
import lobby.care.channel.CareChannelService;
import lobby.care.channel.CareChannelView;
import lobby.testing.Answer;
import lobby.testing.ApiClient;
import lobby.testing.ContainerTest;
import lobby.testing.FacesForm;
import lobby.testing.inside.OwnHouse;
import lobby.testing.inside.OwnHouse.House;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whether the care chat of a location is on before anybody has said anything (LC-02, K-01). */
class NewLocationIT extends ContainerTest {

    @Inject NetworkSettingsService network;
    @Inject LocationService locations;
    @Inject CareChannelService channels;
    @Inject OwnHouse houses;

    private House house;

    @BeforeEach
    void a_house_with_two_locations() {
        house = houses.build();
    }

    @Test
    void it_is_on_where_nobody_has_said_otherwise() throws Exception {
        UUID north = made("N");

        assertThat(isOn(north)).isTrue();
        assertThat(asking(north).status()).isEqualTo(201);
    }

    @Test
    void it_is_off_where_the_owner_wanted_that_of_new_ones() throws Exception {
        newOnesChat(false);

        UUID north = made("N");

        assertThat(isOn(north)).isFalse();
        assertThat(asking(north).json().getString("code")).isEqualTo("CARE_ONE_WAY");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void those_that_there_are_keep_what_they_have(boolean before) throws Exception {
        newOnesChat(before);
        UUID north = made("N");

        newOnesChat(!before);

        assertThat(isOn(north)).isEqualTo(before);
        assertThat(isOn(house.east())).isTrue();
        assertThat(asking(house.east()).status()).isEqualTo(201);
        assertThat(isOn(made("O"))).isEqualTo(!before);
    }

    @Test
    void one_that_began_with_it_off_is_switched_on_like_any_other() throws Exception {
        newOnesChat(false);
        UUID north = made("N");

        as(house.owner(), () -> channels.open(north, true, 0));

        assertThat(isOn(north)).isTrue();
        assertThat(asking(north).status()).isEqualTo(201);
    }

    @Test
    void one_that_began_with_it_off_can_be_deleted_as_long_as_nothing_is_in_it() throws Exception {
        newOnesChat(false);
        UUID north = made("N");

        as(house.owner(), () -> locations.delete(north));

        assertThat(as(house.owner(), () -> channels.list())).extracting(CareChannelView::location)
            .containsExactly(house.east(), house.west());
    }

    @Test
    void who_manages_settings_at_one_location_changes_it_for_none() throws Exception {
        String manager = houses.staff(house, house.east(), houses.group(house, "Managers", Map.of(SETTINGS, MANAGE)));
        NetworkView now = as(manager, () -> network.open());

        assertRefused(NOT_PERMITTED, () -> as(manager,
            () -> network.change(now.version(), now.name(), true, 1, false)));
        assertThat(comingIn(manager).get("/settings/network").require(200).body())
            .containsPattern("id=\"form:chat\"[^>]*disabled");
        assertThat(isOn(made("N"))).isTrue();
    }

    @Test
    void the_owner_says_so_on_a_page_and_reads_it_where_locations_are_made() {
        ApiClient owner = comingIn(house.owner());
        assertThat(owner.get("/settings/locations").body()).contains("Its care chat will be on");
        FacesForm form = FacesForm.of(owner, "/settings/network", "form").with("form:reopen", "on");

        form.with("form:save", "form:save").submit().require(302);

        assertThat(owner.get("/settings/locations").body()).contains("Its care chat will be off",
            "under Settings → Care chat", "under Settings → Network");
        assertThat(owner.get("/settings/locations?id=" + house.east()).body()).doesNotContain("Its care chat");
        assertThat(sql().text("""
            select details from audit_entry where action = 'SETTINGS_CHANGED' and subject = ? order by id desc limit 1
            """, house.network().toString()))
            .contains("care chat of new locations: true", "care chat of new locations: false");
    }

    private void newOnesChat(boolean on) throws Exception {
        NetworkView now = as(house.owner(), () -> network.open());
        as(house.owner(), () -> network.change(now.version(), now.name(), true, 1, on));
    }

    private UUID made(String code) throws Exception {
        LocationDetails details = LocationDetails.of("Made " + code + " " + house.mark(), "Europe/Paris", "en");
        return as(house.owner(), () -> locations.create(new LocationCode(code), details));
    }

    private boolean isOn(UUID location) throws Exception {
        return as(house.owner(), () -> channels.list()).stream().filter(one -> one.location().equals(location))
            .findFirst().orElseThrow().twoWay();
    }

    /** What somebody hears who lives there and writes to the team. */
    private Answer asking(UUID location) {
        String path = "/api/locations/%s/care/messages".formatted(location);
        return comingIn(houses.resident(house, location)).post(path, """
            {"clientId":"%s","text":"Hello?"}""".formatted(UUID.randomUUID()));
    }
}
