package lobby.care.analytics;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import lobby.care.analytics.Book.Fact;
import lobby.care.analytics.TallyLine.Table;
import lobby.care.desk.CareFigures.Span;
import org.junit.jupiter.api.Test;

/** Figures over a time, beside the same worked out in another way: one by one, and without a database. */
class AnalyticsIT extends AnalyticsTest {

    private static final long SEED = 20_251_102;
    private static final Instant BEGINNING = Instant.parse("2025-10-10T00:00:00Z");

    @Test
    void they_are_what_is_found_by_counting_one_by_one() throws Exception {
        Random random = new Random(SEED);
        for (UUID location : List.of(house.east(), house.west())) {
            for (int n = 0; n < 3; n++) {
                book.random(random, chat(location), BEGINNING, 20, agents);
            }
        }
        for (Period period : List.of(days("2025-10-20", "2025-11-08"), days("2025-11-02", "2025-11-02"),
            days("2025-09-01", "2025-12-31"))) {
            for (UUID location : new UUID[] {null, house.east(), house.west()}) {
                for (String agent : new String[] {null, agents.get(0)}) {
                    assertCounted(period, location, agent);
                }
            }
        }
    }

    @Test
    void nothing_is_nothing_and_not_a_fault() throws Exception {
        Analysis analysis = analysis(days("2025-10-20", "2025-10-26"), null, null);

        assertThat(analysis.isEmpty()).isTrue();
        assertThat(analysis.all()).isEqualTo(Tally.NOTHING);
        assertThat(analysis.of(Table.SLOTS)).hasSize(7).allMatch(line -> line.tally().equals(Tally.NOTHING));
        assertThat(analysis.of(Table.HOURS)).hasSize(24);
        assertThat(analysis.of(Table.PLACES)).hasSize(2);
        assertThat(analysis.of(Table.AGENTS)).isEmpty();
    }

    private void assertCounted(Period period, UUID location, String agent) throws Exception {
        LocalDate first = period.from();
        List<Fact> all = book.facts().stream()
            .filter(fact -> !fact.at().toLocalDate().isBefore(first) && !fact.at().toLocalDate().isAfter(period.to()))
            .filter(fact -> location == null || fact.location().equals(location))
            .toList();
        List<Fact> facts = all.stream().filter(fact -> agent == null || agent.equals(fact.agent())).toList();
        Analysis analysis = analysis(period, location, agent);

        assertThat(facts).isNotEmpty();
        assertThat(analysis.all()).isEqualTo(tally(facts));
        assertThat(found(analysis, Table.SLOTS, line -> line.slot().toString()))
            .isEqualTo(counted(facts, fact -> period.step().begins(fact.at()).toString()));
        assertThat(found(analysis, Table.HOURS, line -> String.valueOf(line.hour())))
            .isEqualTo(counted(facts, fact -> String.valueOf(fact.hour())));
        assertThat(found(analysis, Table.PLACES, line -> line.place().id().toString()))
            .isEqualTo(counted(facts, fact -> fact.location().toString()));
        assertThat(found(analysis, Table.AGENTS, line -> line.agent().name()))
            .isEqualTo(counted(facts.stream().filter(fact -> fact.agent() != null).toList(), Fact::agent));
        assertThat(analysis.agents()).hasSize((int) all.stream().map(Fact::agent).filter(one -> one != null).distinct()
            .count());
    }

    /** But for the lines that have nothing. */
    private static Map<String, Tally> found(Analysis analysis, Table table, Function<TallyLine, String> name) {
        return new TreeMap<>(analysis.of(table).stream().filter(line -> !line.tally().equals(Tally.NOTHING))
            .collect(toMap(name, TallyLine::tally)));
    }

    private static Map<String, Tally> counted(List<Fact> facts, Function<Fact, String> name) {
        Map<String, Tally> counted = new TreeMap<>();
        facts.stream().map(name).distinct().forEach(one ->
            counted.put(one, tally(facts.stream().filter(fact -> name.apply(fact).equals(one)).toList())));
        return counted;
    }

    private static Tally tally(List<Fact> facts) {
        return new Tally(of(facts, "BEGUN", fact -> true).count(), of(facts, "BEGUN", Fact::answered).count(),
            of(facts, "FINISHED", fact -> true).count(), of(facts, "ANSWERS", fact -> true).count(),
            span(facts, "ANSWERS"), span(facts, "FINISHED"));
    }

    private static Span span(List<Fact> facts, String kind) {
        List<Long> times = of(facts, kind, fact -> true).map(Fact::seconds).sorted().toList();
        return times.isEmpty() ? Span.NONE : new Span(
            rounded(times.stream().mapToLong(time -> time).average().orElseThrow()), rounded(at(times, 0.5)),
            rounded(at(times, 0.9)));
    }

    /** What so many of them are below, between two of them in proportion. */
    private static double at(List<Long> times, double part) {
        double place = part * (times.size() - 1);
        int below = (int) Math.floor(place);
        int above = (int) Math.ceil(place);
        return times.get(below) + (place - below) * (times.get(above) - times.get(below));
    }

    private static Duration rounded(double seconds) {
        return Duration.ofSeconds(Math.round(seconds));
    }

    private static Stream<Fact> of(List<Fact> facts, String kind, Predicate<Fact> which) {
        return facts.stream().filter(fact -> fact.kind().equals(kind)).filter(which);
    }
}
