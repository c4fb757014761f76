package lobby.booking.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import lobby.booking.BookingFilter;
import lobby.booking.BookingFilter.Order;
import lobby.booking.BookingFilter.Talk;
import lobby.booking.facts.BookingStatus;
import org.junit.jupiter.api.Test;

class BookingChoiceTest {

    private static final UUID PIER = UUID.fromString("0193f7c2-0000-7000-8000-000000000001");
    private static final ZoneId TORONTO = ZoneId.of("America/Toronto");
    private static final Instant NOW = Instant.parse("2026-11-20T18:00:00Z");

    @Test
    void nothing_said_is_what_comes_next_at_this_location() {
        assertThat(chosen(Map.of()).filter(NOW))
            .isEqualTo(BookingFilter.ALL.at(PIER).during(NOW, null).by(Order.WHEN, false));
    }

    @Test
    void all_locations_can_be_asked_for() {
        assertThat(chosen(Map.of("location", "all")).filter(NOW).location()).isNull();
    }

    @Test
    void days_are_days_of_the_location_the_last_one_included() {
        BookingFilter filter = chosen(Map.of("from", "2026-12-01", "to", "2026-12-31")).filter(NOW);

        assertThat(filter.from()).isEqualTo("2026-12-01T05:00:00Z");
        assertThat(filter.until()).isEqualTo("2027-01-01T05:00:00Z");
    }

    @Test
    void what_is_over_is_not_upcoming_whatever_the_days_say() {
        assertThat(chosen(Map.of("from", "2026-01-01")).filter(NOW).from()).isEqualTo(NOW);
    }

    @Test
    void those_who_wait_come_longest_first() {
        BookingFilter filter = chosen(Map.of("tab", "waiting")).filter(NOW);

        assertThat(filter.talk()).isEqualTo(Talk.WAITING);
        assertThat(filter.order()).isEqualTo(Order.WAITING);
        assertThat(filter.descending()).isFalse();
        assertThat(filter.from()).isNull();
    }

    @Test
    void the_past_comes_last_first() {
        BookingFilter filter = chosen(Map.of("tab", "past")).filter(NOW);

        assertThat(filter.over()).isEqualTo(NOW);
        assertThat(filter.descending()).isTrue();
    }

    @Test
    void nobody_starts_talking_about_what_was_cancelled() {
        assertThat(chosen(Map.of("tab", "silent")).filter(NOW).statuses()).doesNotContain(BookingStatus.CANCELLED);
        assertThat(chosen(Map.of("tab", "silent", "status", "cancelled")).filter(NOW).statuses())
            .isEqualTo(Set.of(BookingStatus.CANCELLED));
    }

    @Test
    void a_column_sorts_down_when_it_sorts_up_already() {
        BookingChoice byName = chosen(Map.of("sort", "resident", "page", "3"));

        assertThat(byName.sortedBy(Order.RESIDENT)).hasToString("bookings?sort=-resident");
        assertThat(byName.sortedBy(Order.STATUS)).hasToString("bookings?sort=status");
        assertThat(chosen(Map.of("sort", "-resident")).sortedBy(Order.RESIDENT)).hasToString("bookings?sort=resident");
    }

    @Test
    void nonsense_says_nothing() {
        assertThat(chosen(Map.of("tab", "<b>", "sort", "drop", "status", "x,y", "event", "7", "from", "soon"))
            .filter(NOW))
            .isEqualTo(chosen(Map.of()).filter(NOW));
    }

    private static BookingChoice chosen(Map<String, String> said) {
        return BookingChoice.of(said, PIER, TORONTO);
    }
}
