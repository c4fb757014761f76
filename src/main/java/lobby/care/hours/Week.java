package lobby.care.hours;

import static java.util.stream.Collectors.joining;

import java.io.Serializable;
import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * When somebody is there, by the days of the week.
 *
 * @param days of Monday to Sunday, each in order and without overlap
 */
public record Week(List<List<Interval>> days) implements Serializable {

    /** Nobody has said anything: then somebody is always there. */
    static final Week UNSAID = new Week(Collections.nCopies(7, List.of()));

    static Week of(Function<DayOfWeek, List<Interval>> hours) {
        return new Week(Stream.of(DayOfWeek.values()).map(hours).toList());
    }

    /** As it was written down by {@link #text}. */
    static Week read(String text) {
        List<String> lines = Arrays.asList(text.split("\n", -1));
        return lines.size() < 7 ? UNSAID : of(day -> HoursText.read(day.name(), lines.get(day.ordinal())));
    }

    List<Interval> on(DayOfWeek day) {
        return days.get(day.ordinal());
    }

    boolean isUnsaid() {
        return days.stream().allMatch(List::isEmpty);
    }

    /** As it is read and changed, by days. */
    List<String> lines() {
        return days.stream().map(day -> day.stream().map(Interval::toString).collect(joining(", "))).toList();
    }

    /** A line for each day. */
    String text() {
        return String.join("\n", lines());
    }
}
