package lobby.booking;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import lobby.audit.Action;
import lobby.audit.Deed;
import lobby.booking.BookingFilter.Talk;
import lobby.booking.facts.BookingFacts;
import lobby.booking.facts.BookingStatus;
import lobby.security.Level;
import lobby.testing.ContainerTest;
import org.junit.jupiter.api.Test;

class BookingListIT extends ContainerTest {

    @Inject BookingService service;
    @Inject Clock clock;

    @Test
    void the_counts_of_the_views_are_those_of_their_lists() throws Exception {
        as("nadia", () -> {
            Instant now = clock.instant();
            BookingFilter.Counts counts = service.counts(BookingFilter.ALL);
            assertThat(counts.upcoming()).isEqualTo(service.count(BookingFilter.ALL.during(now, null))).isPositive();
            assertThat(counts.past()).isEqualTo(service.count(BookingFilter.ALL.overAt(now))).isPositive();
            assertThat(counts.waiting()).isEqualTo(service.count(BookingFilter.ALL.with(Talk.WAITING))).isPositive();
            assertThat(counts.silent()).isEqualTo(service.count(BookingFilter.ALL.during(now, null).with(Talk.NONE)
                .with(EnumSet.complementOf(EnumSet.of(BookingStatus.CANCELLED))))).isPositive();
        });
    }

    @Test
    void counting_counts_what_the_filter_leaves() throws Exception {
        as("nadia", () -> assertThat(service.counts(BookingFilter.ALL.with("Nobody Is Called This")))
            .isEqualTo(new BookingFilter.Counts(0, 0, 0, 0)));
    }

    @Test
    void how_far_somebody_may_go_is_said_by_location() throws Exception {
        UUID pier = as("nadia", () -> service.list(BookingFilter.ALL.with("Elena yoga"), 0, 1).get(0).location().id());

        assertThat(as("nadia", () -> service.level(pier))).isEqualTo(Level.MANAGE);
        assertThat(as("grace", () -> service.level(pier))).isEqualTo(Level.VIEW);
        assertThat(as("omar", () -> service.level(pier))).isEqualTo(Level.NONE);
        assertThat(as("omar", () -> service.level(null))).isEqualTo(Level.MANAGE);
    }

    @Test
    void what_was_done_with_a_booking_is_told_newest_first() throws Exception {
        UUID booking = as("nadia", this::untouched);
        BookingView before = as("nadia", () -> service.open(booking));

        as("nadia", () -> service.change(booking, before.version(),
            new BookingFacts(before.row().places() + 1, before.notes(), before.row().status())));
        as("margit", () -> service.checkIn(booking));

        List<Deed> history = as("nadia", () -> service.history(booking));
        assertThat(history).extracting(Deed::action).startsWith(Action.BOOKING_CHANGED, Action.BOOKING_CHANGED);
        assertThat(history.get(0).by().name()).isEqualTo("Margit Aalto");
        assertThat(history.get(0).details()).containsEntry("status", "CONFIRMED > ATTENDED");
        assertThat(history.get(1).details())
            .containsEntry("places", before.row().places() + " > " + (before.row().places() + 1));
    }

    private UUID untouched() {
        return service.list(BookingFilter.ALL.during(clock.instant(), null).with(EnumSet.of(BookingStatus.CONFIRMED))
            .with("Holiday dinner").with(Talk.NONE), 0, 1).get(0).id();
    }
}
