package lobby.care.hours;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Weeks that nobody would think of, in zones that do with their clocks what they like, looked at minute by minute. */
class OpeningHoursModelTest {

    private static final int WEEKS = 12;
    private static final int MINUTES = 15 * Interval.DAY;
    private static final LocalDate BEGINNING = LocalDate.of(2026, 1, 1);

    @ParameterizedTest
    @ValueSource(strings = {"UTC", "Europe/Paris", "Europe/Dublin", "America/Toronto", "America/Havana",
        "Australia/Lord_Howe", "Asia/Kathmandu", "Pacific/Chatham", "Africa/Casablanca", "America/Nuuk"})
    void it_says_what_looking_each_minute_would_show(String name) {
        ZoneId zone = ZoneId.of(name);
        for (int seed = 0; seed < WEEKS; seed++) {
            Random random = new Random(seed * 31L + name.hashCode());
            Instant from = near(zone, random);
            List<List<Interval>> days = week(random);
            Set<LocalDate> holidays = holidays(from.atZone(zone).toLocalDate(), random);
            OpeningHours hours = new OpeningHours(zone, new Week(days), holidays.stream()
                .map(day -> new Holiday(null, day, day, "")).toList());

            boolean open = looked(from.atZone(zone), days, holidays);
            Instant change = firstChange(from, zone, days, holidays);

            Standing standing = hours.at(from);
            assertThat(standing.open()).as("%s, seed %d, at %s", name, seed, from).isEqualTo(open);
            if (change != null) {
                assertThat(standing.changesAt()).as("%s, seed %d, after %s", name, seed, from).isEqualTo(change);
            } else if (standing.changesAt() != null) {
                assertThat(standing.changesAt()).isAfterOrEqualTo(end(from));
            }
        }
    }

    private static Instant firstChange(Instant from, ZoneId zone, List<List<Interval>> days, Set<LocalDate> holidays) {
        boolean open = looked(from.atZone(zone), days, holidays);
        for (Instant at = from.truncatedTo(ChronoUnit.MINUTES).plusSeconds(60); at.isBefore(end(from));
                at = at.plusSeconds(60)) {
            if (looked(at.atZone(zone), days, holidays) != open) {
                return at;
            }
        }
        return null;
    }

    /** In words of its own: what the clock shows, and whether that is between two times on the plan of that day. */
    private static boolean looked(ZonedDateTime wall, List<List<Interval>> days, Set<LocalDate> holidays) {
        boolean anyPlan = days.stream().anyMatch(day -> !day.isEmpty());
        if (holidays.contains(wall.toLocalDate())) {
            return false;
        }
        LocalTime time = wall.toLocalTime();
        return !anyPlan || days.get(wall.getDayOfWeek().getValue() - 1).stream().anyMatch(interval ->
            !time.isBefore(LocalTime.of(interval.opens() / 60, interval.opens() % 60))
                && (interval.closes() == Interval.DAY
                    || time.isBefore(LocalTime.of(interval.closes() / 60, interval.closes() % 60))));
    }

    private static Instant end(Instant from) {
        return from.plus(MINUTES, ChronoUnit.MINUTES);
    }

    /** Often shortly before the clock is put, with seconds that nobody plans with. */
    private static Instant near(ZoneId zone, Random random) {
        Instant any = BEGINNING.plusDays(random.nextInt(700)).atStartOfDay(zone).toInstant();
        Instant put = zone.getRules().nextTransition(any) == null ? any
            : zone.getRules().nextTransition(any).getInstant();
        return (random.nextBoolean() ? put.minus(random.nextInt(3 * Interval.DAY), ChronoUnit.MINUTES) : any)
            .plusSeconds(random.nextInt(86_400));
    }

    private static List<List<Interval>> week(Random random) {
        List<List<Interval>> days = new ArrayList<>();
        for (int day = 0; day < 7; day++) {
            List<Interval> intervals = new ArrayList<>();
            int from = random.nextInt(4) == 0 ? 0 : random.nextInt(Interval.DAY);
            for (int left = random.nextInt(4); left > 0 && from < Interval.DAY; left--) {
                int to = Math.min(Interval.DAY, from + 1 + random.nextInt(Interval.DAY / 2));
                intervals.add(new Interval(from, to));
                from = to + (random.nextBoolean() ? 0 : random.nextInt(300));
            }
            days.add(intervals);
        }
        return days;
    }

    private static Set<LocalDate> holidays(LocalDate from, Random random) {
        Set<LocalDate> days = new HashSet<>();
        for (int left = random.nextInt(8); left > 0; left--) {
            days.add(from.plusDays(random.nextInt(16) - 1L));
        }
        return days;
    }
}
