package lobby.administration.locations;

import static lobby.platform.Refusal.INVALID;
import static lobby.platform.Refusal.LOCATION_CODE_WRONG;
import static lobby.platform.Refusal.LOCATION_NAME_NEEDED;
import static lobby.platform.Refusal.UNREADABLE_TEXT;
import static lobby.platform.Refusal.ZONE_UNKNOWN;
import static lobby.testing.Refusing.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class LocationDetailsTest {

    private static final String TORONTO = "America/Toronto";

    @Test
    void a_name_is_needed_and_has_an_end() {
        assertThat(LocationDetails.of(" The Pier ", TORONTO, "fr").name()).isEqualTo("The Pier");
        assertRefused(LOCATION_NAME_NEEDED, () -> LocationDetails.of(null, TORONTO, "fr"));
        assertRefused(LOCATION_NAME_NEEDED, () -> LocationDetails.of("  ", TORONTO, "fr"));
        assertRefused(LOCATION_NAME_NEEDED, () -> LocationDetails.of("x".repeat(121), TORONTO, "fr"));
        assertRefused(UNREADABLE_TEXT, () -> LocationDetails.of("a\0b", TORONTO, "fr"));
    }

    @Test
    void a_language_is_one_there_are_words_of() {
        assertRefused(INVALID, () -> LocationDetails.of("The Pier", TORONTO, "de"));
        assertRefused(INVALID, () -> LocationDetails.of("The Pier", TORONTO, null));
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = {"+05:00", "GMT", "EST5EDT", "Etc/GMT+5", "America/Nowhere", "SystemV/EST5", "US/Eastern"})
    void a_zone_is_named_for_a_place(String zone) {
        assertRefused(ZONE_UNKNOWN, () -> LocationDetails.of("The Pier", zone, "en"));
    }

    @Test
    void zones_are_found_by_part_of_the_world_and_place() {
        assertThat(TimeZones.regions()).extracting(TimeZones.Region::name).contains("America", "Europe", "UTC");
        assertThat(TimeZones.regions().stream().flatMap(region -> region.zones().stream()))
            .hasSizeGreaterThan(300)
            .anyMatch(zone -> zone.id().equals("America/Argentina/Buenos_Aires")
                && zone.place().equals("Argentina/Buenos Aires"))
            .allSatisfy(zone -> assertThat(TimeZones.named(zone.id())).isEqualTo(ZoneId.of(zone.id())));
        assertThat(TimeZones.named(TimeZones.here())).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"pn", " PN ", "P", "Q2", "ABCD"})
    void a_code_is_short_and_begins_with_a_letter(String code) {
        assertThat(new LocationCode(code).text()).isUpperCase().isEqualToIgnoringCase(code.strip());
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = {"ABCDE", "9A", "A-B", "É", "A B"})
    void anything_else_is_no_code(String code) {
        assertRefused(LOCATION_CODE_WRONG, () -> new LocationCode(code));
    }
}
