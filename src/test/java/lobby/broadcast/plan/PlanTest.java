package lobby.broadcast.plan;

import static lobby.broadcast.plan.Recurrence.DAILY;
import static lobby.broadcast.plan.Recurrence.MONTHLY;
import static lobby.broadcast.plan.Recurrence.ONCE;
import static lobby.broadcast.plan.Recurrence.WEEKLY;
import static lobby.broadcast.plan.Recurrence.YEARLY;
import static lobby.platform.Refusal.BROADCAST_ENDS_FIRST;
import static lobby.platform.Refusal.BROADCAST_STARTS_EARLY;
import static lobby.platform.Refusal.OUT_OF_RANGE;
import static lobby.testing.Refusing.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** LK-34: when a broadcast goes out, and when again. */
class PlanTest {

    private static final ZoneId TORONTO = ZoneId.of("America/Toronto");
    private static final Instant NOW = Instant.parse("2026-05-04T12:00:00Z");

    @ParameterizedTest
    @CsvSource({
        "MONTHLY, 2027-01-31T09:00, 2027-02-28T09:00 2027-03-31T09:00 2027-04-30T09:00",
        "MONTHLY, 2027-11-30T09:00, 2027-12-30T09:00 2028-01-30T09:00 2028-02-29T09:00",
        "YEARLY, 2028-02-29T09:00, 2029-02-28T09:00 2030-02-28T09:00 2031-02-28T09:00 2032-02-29T09:00",
        "WEEKLY, 2026-10-28T17:00, 2026-11-04T17:00 2026-11-11T17:00",
        "DAILY, 2027-03-12T02:30, 2027-03-13T02:30 2027-03-14T03:30 2027-03-15T02:30"})
    void it_is_counted_from_the_first_on_the_clocks_of_the_place(Recurrence often, String first, String then) {
        Plan plan = new Plan(there(first), null, often);

        List<Instant> times = new ArrayList<>();
        Instant last = there(first);
        while (times.size() < then.split(" ").length) {
            last = plan.after(last, TORONTO).orElseThrow();
            times.add(last);
        }

        assertThat(times).extracting(time -> LocalDateTime.ofInstant(time, TORONTO))
            .containsExactly(List.of(then.split(" ")).stream().map(LocalDateTime::parse).toArray(LocalDateTime[]::new));
    }

    @ParameterizedTest
    @CsvSource({"DAILY", "WEEKLY", "MONTHLY", "YEARLY"})
    void from_any_moment_the_next_is_the_first_after_it(Recurrence often) {
        Plan plan = new Plan(there("2024-01-31T23:30"), null, often);
        Instant moment = there("2024-01-31T23:30");
        for (int step = 0; step < 400; step++) {
            Instant next = plan.after(moment, TORONTO).orElseThrow();
            assertThat(next).isAfter(moment);
            assertThat(plan.after(next.minusMillis(1), TORONTO)).contains(next);
            assertThat(plan.after(moment.plus(ChronoUnit.MILLIS.between(moment, next) / 2, ChronoUnit.MILLIS), TORONTO))
                .contains(next);
            moment = next;
        }
    }

    @Test
    void what_was_missed_is_not_made_up_for() {
        Plan plan = new Plan(there("2026-05-01T09:00"), null, DAILY);

        assertThat(plan.after(there("2026-05-09T10:00"), TORONTO)).contains(there("2026-05-10T09:00"));
    }

    @Test
    void nothing_comes_after_its_end_and_what_comes_once_does_not_come_again() {
        Plan plan = new Plan(there("2026-05-01T09:00"), there("2026-05-03T00:00"), DAILY);

        assertThat(plan.after(there("2026-05-01T09:00"), TORONTO)).contains(there("2026-05-02T09:00"));
        assertThat(plan.after(there("2026-05-02T09:00"), TORONTO)).isEmpty();
        assertThat(new Plan(there("2026-05-01T09:00"), null, ONCE).after(there("2026-05-01T09:00"), TORONTO)).isEmpty();
        assertThat(new Plan(there("2026-05-01T09:00"), null, ONCE).after(there("2026-04-01T09:00"), TORONTO))
            .contains(there("2026-05-01T09:00"));
    }

    @Test
    void its_end_is_not_part_of_it() {
        Plan midnights = new Plan(there("2026-05-30T00:00"), there("2026-06-01T00:00"), DAILY);

        assertThat(midnights.after(there("2026-05-30T00:00"), TORONTO)).contains(there("2026-05-31T00:00"));
        assertThat(midnights.after(there("2026-05-31T00:00"), TORONTO)).isEmpty();
    }

    @Test
    void what_was_due_before_its_end_goes_out_for_a_while_after_it() {
        Plan plan = new Plan(there("2026-05-30T23:59"), there("2026-05-31T00:00"), ONCE);

        assertThat(plan.isTooLateAt(there("2026-05-31T00:00"))).isFalse();
        assertThat(plan.isTooLateAt(there("2026-05-31T00:14"))).isFalse();
        assertThat(plan.isTooLateAt(there("2026-05-31T00:15"))).isTrue();
        assertThat(Plan.AT_ONCE.publishedAt(NOW).isTooLateAt(NOW.plusSeconds(1_000_000))).isFalse();
    }

    @Test
    void it_starts_ahead_and_ends_after_that() {
        assertRefused(BROADCAST_STARTS_EARLY, () -> new Plan(NOW, null, WEEKLY).requireAhead(NOW));
        assertRefused(BROADCAST_ENDS_FIRST, () -> new Plan(null, NOW, WEEKLY).requireAhead(NOW));
        assertRefused(BROADCAST_ENDS_FIRST, () -> new Plan(NOW.plusSeconds(60), NOW.plusSeconds(60), MONTHLY)
            .requireAhead(NOW));
        assertRefused(OUT_OF_RANGE, () -> new Plan(NOW.plusSeconds(200_000_000), null, YEARLY).requireAhead(NOW));
        assertRefused(OUT_OF_RANGE, () -> new Plan(null, NOW.plusSeconds(2_000_000_000), YEARLY).requireAhead(NOW));
        new Plan(NOW.plusSeconds(1), NOW.plusSeconds(2), ONCE).requireAhead(NOW);
        Plan.AT_ONCE.requireAhead(NOW);
    }

    @Test
    void what_has_no_start_begins_when_it_is_published() {
        assertThat(Plan.AT_ONCE.startsAt()).isNull();
        assertThat(Plan.AT_ONCE.publishedAt(NOW).startsAt()).isEqualTo(NOW);
        Plan planned = new Plan(NOW.plusSeconds(9), null, ONCE);
        assertThat(planned.publishedAt(NOW)).isSameAs(planned);
    }

    private static Instant there(String time) {
        return LocalDateTime.parse(time).atZone(TORONTO).toInstant();
    }
}
