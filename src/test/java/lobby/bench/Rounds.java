package lobby.bench;

import static java.util.Comparator.naturalOrder;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import lobby.bench.SendRun.Outcome;

/** The same thing measured some times: what is said of it is the median, and from where to where it went. */
final class Rounds {

    private final List<Outcome> outcomes = new ArrayList<>();

    void add(Outcome outcome) {
        outcomes.add(outcome);
    }

    String perSecond() {
        return summary("%,.0f", Outcome::perSecond);
    }

    String millis(double percent) {
        return summary("%,.1f", outcome -> outcome.latencies().millis(percent));
    }

    /** What was sent and came to nothing, in all rounds. */
    long lost() {
        return outcomes.stream().mapToLong(outcome -> outcome.lost() + outcome.refused()).sum();
    }

    long delivered() {
        return outcomes.stream().mapToLong(outcome -> outcome.latencies().count()).sum();
    }

    private String summary(String format, ToDoubleFunction<Outcome> figure) {
        List<Double> sorted = outcomes.stream().map(figure::applyAsDouble).sorted(naturalOrder()).toList();
        return String.format(Locale.ROOT, format + " (" + format + "–" + format + ")",
            sorted.get(sorted.size() / 2), sorted.get(0), sorted.get(sorted.size() - 1));
    }
}
