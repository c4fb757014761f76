package lobby.care.analytics;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import lobby.people.Location;
import lobby.platform.SqlArray;

/**
 * Where and when to count: each location, with its own beginning and end of the time.
 *
 * @param places at least one, by name
 */
record Scope(List<Location> places, Period period, Instant now) {

    String keys() {
        return SqlArray.of(places.stream().map(Location::id).toList());
    }

    String beginnings() {
        return SqlArray.of(places.stream().map(place -> period.since(place.zone(), now)).toList());
    }

    String ends() {
        return SqlArray.of(places.stream().map(place -> period.until(place.zone(), now)).toList());
    }

    /** The same places as those of the keys. */
    String among(Set<Long> keys) {
        return SqlArray.of(places.stream().map(Location::id).filter(keys::contains).toList());
    }

    /** The first day, by the clock of the first of the places. */
    LocalDate first() {
        return period.first(places.get(0).zone(), now);
    }

    LocalDate last() {
        return period.last(places.get(0).zone(), now);
    }

    /** All pieces of the time, from the earliest there is at any place to the latest. */
    List<LocalDateTime> slots() {
        Step step = period.step();
        LocalDateTime last = ofAll(false).max(Comparator.naturalOrder()).orElseThrow();
        List<LocalDateTime> slots = new ArrayList<>();
        LocalDateTime slot = ofAll(true).min(Comparator.naturalOrder()).orElseThrow();
        while (!slot.isAfter(last)) {
            slots.add(slot);
            slot = step.next(slot);
        }
        return slots;
    }

    private Stream<LocalDateTime> ofAll(boolean beginning) {
        return places.stream()
            .map(place -> (beginning ? period.since(place.zone(), now) : period.until(place.zone(), now).minusNanos(1))
                .atZone(place.zone()).toLocalDateTime())
            .map(period.step()::begins);
    }
}
