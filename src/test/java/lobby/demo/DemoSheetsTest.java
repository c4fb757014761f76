package lobby.demo;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import lobby.security.DemoAccounts.Account;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;

/** The demo is as chapter 10 of the acceptance has it. */
class DemoSheetsTest {

    @Test
    void there_are_as_many_of_each_as_agreed() {
        assertThat(Sheet.of("locations")).hasSize(3);
        assertThat(Sheet.of("groups")).hasSize(6);
        assertThat(Sheet.of("staff")).hasSize(10);
        assertThat(Sheet.of("residents")).hasSize(30);
        assertThat(Sheet.of("events")).hasSize(8);
        assertThat(Sheet.of("bookings")).hasSize(40);
        assertThat(Sheet.of("announcements")).hasSize(4);
        assertThat(Sheet.of("broadcasts")).hasSize(2);
    }

    @Test
    void locations_have_their_units() {
        Map<String, Integer> units = Sheet.of("units").stream().collect(java.util.stream.Collectors.toMap(
            row -> row.get("location"), row -> row.get("units")
            .split(row.get("units").contains("|") ? "\\|" : " ").length, Integer::sum));

        assertThat(units).containsEntry("PN", 42).containsEntry("MS", 18);
    }

    @Test
    void tables_speak_only_of_what_other_tables_have() {
        Set<String> bookings = keys("bookings", "event", "resident");

        assertThat(keys("residents", "login")).containsAll(keys("bookings", "resident"));
        assertThat(keys("events", "key")).containsAll(keys("bookings", "event"));
        assertThat(bookings).hasSize(40).containsAll(keys("talks", "event", "resident"));
    }

    /** Coupons that are open, over and used, and points, for two residents. */
    @Test
    void two_residents_were_given_something_of_each_kind() {
        assertThat(keys("given", "resident")).containsExactlyInAnyOrder("elena", "walter");
        assertThat(keys("given", "location", "offer")).isEqualTo(keys("offers", "location", "title"));
        assertThat(Sheet.of("given").stream().filter(row -> !row.get("redeemed").isEmpty())).hasSize(2);
        assertThat(keys("offers", "kind")).containsExactlyInAnyOrder("COUPON", "PROMOTION", "POINTS");
    }

    @Test
    void the_yoga_is_full_and_somebody_waits() {
        List<CSVRecord> yoga = Sheet.of("bookings").stream().filter(row -> row.get("event").equals("yoga")).toList();

        assertThat(yoga.stream().filter(row -> !row.get("status").equals("WAITING"))
            .mapToInt(row -> Integer.parseInt(row.get("places"))).sum()).isEqualTo(12);
        assertThat(yoga.stream().collect(groupingBy(row -> row.get("status"), counting())))
            .containsEntry("WAITING", 1L);
    }

    @Test
    void one_can_be_whoever_was_not_shut_out() {
        assertThat(DemoCast.everybody()).extracting(Account::login)
            .contains("margit", "nadia", "luc", "elena", "alex.morgan1", "alex.morgan2", "paul")
            .doesNotContain("ivo", "vince")
            .doesNotHaveDuplicates();
        assertThat(DemoCast.everybody()).filteredOn(account -> account.login().equals("luc"))
            .extracting(Account::place)
            .containsExactly("Events desk, Pier 9 Residences; Front desk, Mill Street Lofts");
    }

    private static Set<String> keys(String sheet, String... columns) {
        return Sheet.of(sheet).stream()
            .map(row -> java.util.Arrays.stream(columns).map(row::get)
                .collect(java.util.stream.Collectors.joining(" ")))
            .collect(toSet());
    }
}
