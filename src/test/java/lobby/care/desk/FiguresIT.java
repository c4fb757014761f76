package lobby.care.desk;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import lobby.testing.ApiTest;
import org.junit.jupiter.api.Test;

/** The figures of a desk beside the same, worked out in another way: from what was said, and not from episodes. */
class FiguresIT extends ApiTest {

    private static final Duration DAY = Duration.ofHours(24);

    private record Line(Object chat, String side, String kind, String text, Instant at) {
    }

    private final List<Duration> waits = new ArrayList<>();
    private final List<Duration> runs = new ArrayList<>();

    @Test
    void they_are_what_was_said_says() {
        Instant now = ((Timestamp) sql().column("select now()").get(0)).toInstant();
        JsonObject figures = comingIn("priya").get("/api/care/figures").require(200).json();

        lines().forEach(chat -> workOut(chat, now.minus(DAY)));

        assertThat(waits).isNotEmpty();
        assertThat(figures.getInt("finished")).isEqualTo(runs.size());
        assertThat(figures.getJsonObject("response").getInt("mean")).isEqualTo(mean(waits));
        assertThat(figures.getJsonObject("handling").getInt("mean")).isEqualTo(mean(runs));
    }

    private void workOut(List<Line> chat, Instant since) {
        Instant began = null;
        Instant asked = null;
        for (Line line : chat) {
            boolean resident = line.kind().equals("TEXT") && line.side().equals("RESIDENT");
            began = began == null && line.kind().equals("TEXT") ? line.at() : began;
            if (resident) {
                asked = asked == null ? line.at() : asked;
            } else if (line.kind().equals("TEXT")) {
                note(waits, asked, line.at(), since);
                asked = null;
            } else if (line.text().equals("FINISHED")) {
                note(runs, began, line.at(), since);
                began = null;
                asked = null;
            }
        }
    }

    private static void note(List<Duration> all, Instant from, Instant to, Instant since) {
        if (from != null && to.isAfter(since)) {
            all.add(Duration.between(from, to));
        }
    }

    private static int mean(List<Duration> times) {
        return (int) Math.round(times.stream().mapToLong(Duration::toMillis).average().orElseThrow() / 1000);
    }

    private static List<List<Line>> lines() {
        List<List<Line>> chats = new ArrayList<>();
        sql().rows("""
            select c.id, m.side, m.kind, m.text, m.sent_at from message m
            join conversation c on c.id = m.conversation_id join location l on l.id = c.location_id
            where c.kind = 'CARE' and l.name in ('Pier 9 Residences', 'Mill Street Lofts') order by c.id, m.number
            """).forEach(row -> {
                Line line = new Line(row.get(0), (String) row.get(1), (String) row.get(2), (String) row.get(3),
                    ((Timestamp) row.get(4)).toInstant());
                if (chats.isEmpty() || !chats.get(chats.size() - 1).get(0).chat().equals(line.chat())) {
                    chats.add(new ArrayList<>());
                }
                chats.get(chats.size() - 1).add(line);
            });
        return chats;
    }
}
