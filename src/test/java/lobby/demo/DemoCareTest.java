package lobby.demo;

import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;

/** The chats of the demo have the figures that they were written for: three finished, 6 min 30 s, 41 min. */
class DemoCareTest {

    private static final Instant NOON = Instant.parse("2026-05-04T12:00:00Z");
    private static final Instant YESTERDAY = NOON.minus(Duration.ofHours(24));

    private final When when = new When(NOON, ZoneOffset.UTC);
    private final List<Duration> waits = new ArrayList<>();
    private final List<Duration> runs = new ArrayList<>();

    @Test
    void of_the_last_24_hours_three_were_finished_and_first_words_answered_in_time() {
        Sheet.of("care").stream().collect(groupingBy(row -> row.get("resident"))).values().forEach(this::add);

        assertThat(runs).containsExactlyInAnyOrder(Duration.ofMinutes(60), Duration.ofMinutes(33),
            Duration.ofMinutes(30));
        assertThat(mean(runs)).isEqualTo(Duration.ofMinutes(41));
        assertThat(mean(waits)).isEqualTo(Duration.ofSeconds(390));
    }

    private void add(List<CSVRecord> chat) {
        Instant began = null;
        Instant asked = null;
        for (CSVRecord row : chat) {
            Instant at = when.moment(row.get("when"));
            boolean resident = row.get("who").equals(row.get("resident"));
            if (resident) {
                began = began == null ? at : began;
                asked = asked == null ? at : asked;
            } else if (row.get("text").equals("FINISHED")) {
                note(runs, began, at);
                began = null;
                asked = null;
            } else if (!row.get("text").equals("TAKEN")) {
                note(waits, asked, at);
                asked = null;
            }
        }
    }

    private static void note(List<Duration> all, Instant from, Instant to) {
        if (from != null && to.isAfter(YESTERDAY)) {
            all.add(Duration.between(from, to));
        }
    }

    private static Duration mean(List<Duration> times) {
        return times.stream().reduce(Duration.ZERO, Duration::plus).dividedBy(times.size());
    }
}
