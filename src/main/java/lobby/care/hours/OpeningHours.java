package lobby.care.hours;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * When somebody is there, by the clock on the wall. Where it is put forward, hours that it skips are skipped; where it
 * is put back, hours that it goes through twice are there twice.
 */
public final class OpeningHours {

    /** Somebody is there whenever one looks. */
    public static final OpeningHours ALWAYS = new OpeningHours(ZoneOffset.UTC, Week.UNSAID, List.of());

    private static final Duration FORESEEN = Duration.ofDays(366);
    private static final List<Interval> ALL_DAY = List.of(new Interval(0, Interval.DAY));

    private final ZoneId zone;
    private final Week week;
    private final List<Holiday> holidays;

    OpeningHours(ZoneId zone, Week week, List<Holiday> holidays) {
        this.zone = zone;
        this.week = week;
        this.holidays = List.copyOf(holidays);
    }

    public Standing at(Instant moment) {
        return isPlanned()
            ? new Standing(true, isOpen(moment), change(moment).orElse(null))
            : new Standing(false, true, null);
    }

    public boolean isOpen(Instant moment) {
        LocalDateTime wall = LocalDateTime.ofInstant(moment, zone);
        int minute = wall.getHour() * 60 + wall.getMinute();
        return intervals(wall).stream().anyMatch(interval -> interval.includes(minute));
    }

    private boolean isPlanned() {
        return !week.isUnsaid() || !holidays.isEmpty();
    }

    /** When it is not any more as it is at this moment; empty where that is not to be foreseen. */
    private Optional<Instant> change(Instant from) {
        boolean open = isOpen(from);
        Instant end = from.plus(FORESEEN);
        for (Instant at = edge(from); !at.isAfter(end); at = edge(at)) {
            if (isOpen(at) != open) {
                return Optional.of(at);
            }
        }
        return Optional.empty();
    }

    /** The next moment at which it may change: somebody comes or goes, a day ends, or the clock is put. */
    private Instant edge(Instant after) {
        LocalDateTime wall = LocalDateTime.ofInstant(after, zone);
        LocalDateTime midnight = wall.toLocalDate().atStartOfDay();
        LocalDateTime next = IntStream.concat(
                intervals(wall).stream().flatMapToInt(interval -> IntStream.of(interval.opens(), interval.closes())),
                IntStream.of(Interval.DAY))
            .mapToObj(midnight::plusMinutes)
            .filter(wall::isBefore)
            .min(LocalDateTime::compareTo)
            .orElseThrow();
        Instant edge = next.toInstant(zone.getRules().getOffset(after));
        ZoneOffsetTransition put = zone.getRules().nextTransition(after);
        return put == null || put.getInstant().isAfter(edge) ? edge : put.getInstant();
    }

    private List<Interval> intervals(LocalDateTime wall) {
        if (holidays.stream().anyMatch(holiday -> holiday.includes(wall.toLocalDate()))) {
            return List.of();
        }
        return week.isUnsaid() ? ALL_DAY : week.on(wall.getDayOfWeek());
    }
}
