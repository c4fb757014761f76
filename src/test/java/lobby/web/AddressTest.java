package lobby.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressTest {

    private static final List<String> NAMES = List.of("q", "tab", "page", "from", "booking");

    @Test
    void an_address_says_what_its_page_understands_and_nothing_else() {
        Address address = Address.of("bookings", Map.of("tab", "past", "q", " roof & terrace ", "evil", "<b>"), NAMES);

        assertThat(address).hasToString("bookings?q=roof+%26+terrace&tab=past");
    }

    @Test
    void another_value_leads_to_another_address_and_no_value_takes_it_out() {
        Address address = Address.of("bookings", Map.of("tab", "past", "page", "3"), NAMES);

        assertThat(address.with("page", 4)).hasToString("bookings?tab=past&page=4");
        assertThat(address.with("tab", null)).hasToString("bookings?page=3");
        assertThat(address.without("page tab")).hasToString("bookings");
        assertThat(address).hasToString("bookings?tab=past&page=3");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "x", "1e3", "99999999999", "2 "})
    void a_page_that_cannot_be_is_the_first_or_the_one_meant(String page) {
        assertThat(Address.of("bookings", Map.of("page", page), NAMES).page()).isIn(1, 2);
    }

    @Test
    void a_list_is_gone_through_from_where_it_is() {
        assertThat(Address.of("bookings", Map.of("page", "3"), NAMES).paged()).isEqualTo("bookings?page=");
        assertThat(Address.of("bookings", Map.of("page", "3", "from", "2026-02-01"), NAMES).paged())
            .isEqualTo("bookings?from=2026-02-01&page=");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-02-29", "9999-01-01", "-001-01-01", "tomorrow", "2026-2-3"})
    void a_day_that_cannot_be_is_none(String day) {
        assertThat(Address.of("bookings", Map.of("from", day), NAMES).day("from")).isNull();
    }

    @Test
    void days_and_ids_are_read() {
        UUID id = UUID.fromString("0193f7c2-0000-7000-8000-000000000001");
        Address address = Address.of("bookings", Map.of("from", "2028-02-29", "booking", id.toString()), NAMES);

        assertThat(address.day("from")).isEqualTo(LocalDate.of(2028, 2, 29));
        assertThat(address.id("booking")).isEqualTo(id);
        assertThat(address.id("from")).isNull();
    }

    @ParameterizedTest
    @CsvSource({"3, 51, 3", "3, 50, 2", "3, 25, 1", "3, 0, 1", "1, 99, 1"})
    void past_the_last_page_of_a_list_is_the_last(String page, long rows, int shown) {
        assertThat(Address.of("bookings", Map.of("page", page), NAMES).page(rows, 25)).isEqualTo(shown);
    }
}
