package lobby.care.desk;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import lobby.testing.Sql;

/**
 * The figures of a desk, worked out in another way than the product does: from what was said, and not from episodes.
 *
 * @param waits how long residents waited, each time that somebody of the team answered
 * @param runs how long chats took that were finished, from the first word to the end
 */
public record WorkedOut(List<Duration> waits, List<Duration> runs) {

    private record Line(Object chat, String side, String kind, String text, Instant at) {
    }

    /** What happened at these places since a moment. */
    public static WorkedOut of(Sql sql, Instant since, String... locations) {
        WorkedOut worked = new WorkedOut(new ArrayList<>(), new ArrayList<>());
        lines(sql, locations).forEach(chat -> worked.add(chat, since));
        return worked;
    }

    /** In whole seconds. */
    public static int mean(List<Duration> times) {
        return (int) Math.round(times.stream().mapToLong(Duration::toMillis).average().orElseThrow() / 1000);
    }

    private void add(List<Line> chat, Instant since) {
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

    private static List<List<Line>> lines(Sql sql, String... locations) {
        List<List<Line>> chats = new ArrayList<>();
        sql.rows("""
            select c.id, m.side, m.kind, m.text, m.sent_at from message m
            join conversation c on c.id = m.conversation_id join location l on l.id = c.location_id
            where c.kind = 'CARE' and l.name = any (?) order by c.id, m.number
            """, (Object) locations).forEach(row -> {
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
