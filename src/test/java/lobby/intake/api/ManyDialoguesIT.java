package lobby.intake.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import lobby.testing.Dialogues;
import lobby.testing.People;
import org.junit.jupiter.api.Test;

/** Whatever an earlier system has, all at once. */
class ManyDialoguesIT extends IntakeTest {

    private static final Duration PATIENCE = Duration.ofMinutes(10);

    @Test
    void all_of_them_come_in_as_they_were_said_and_the_second_time_nothing_changes() throws Exception {
        List<JsonObject> dialogues = Dialogues.all(mark);

        Instant start = Instant.now();
        JsonObject first = send(dialogues);
        Duration took = Duration.between(start, Instant.now());
        JsonObject second = send(dialogues);

        long messages = dialogues.stream().mapToLong(dialogue -> dialogue.getJsonArray("turns").size()).sum();
        System.out.printf("%d dialogues with %d messages imported in %d ms%n", dialogues.size(), messages,
            took.toMillis());
        assertThat(first.getInt("created")).isEqualTo(dialogues.size());
        assertThat(first.getJsonArray("refused")).isEmpty();
        assertThat(second.getInt("unchanged")).isEqualTo(dialogues.size());
        Map<String, List<String>> said = said();
        assertThat(dialogues).allSatisfy(dialogue -> assertThat(said.get("dialogue/" + dialogue.getString("id")))
            .as(dialogue.getString("id")).isEqualTo(turns(dialogue)));
        assertThat(wrongly("m.number <> m.place or m.sent_at < m.before or m.sent_at >= '2019-03-03'")).isZero();
        assertThat(wrongly("m.number = m.last_number and (m.side = 'STAFF') = (m.closed_at is null)")).isZero();
        assertThat(wrongly("m.number = m.last_number and m.resident_read <> m.last_number")).isZero();
    }

    /** What is stored of each dialogue, in its order. */
    private Map<String, List<String>> said() {
        return sql().rows("""
            select b.source_reference, m.side, m.text
            from message m join conversation c on c.id = m.conversation_id join booking b on b.id = c.booking_id
            where b.source_reference like 'dialogue/%'
            order by c.id, m.number
            """).stream().collect(groupingBy(row -> row.get(0).toString(), mapping(row -> row.get(1) + ": " + row.get(2),
                toList())));
    }

    /** How many messages are as they must not be. */
    private long wrongly(String condition) {
        return sql().number("""
            select count(*) from (
                select m.*, c.last_number, c.closed_at, p.read_up_to as resident_read,
                    row_number() over of_it as place, lag(m.sent_at, 1, m.sent_at) over of_it as before
                from message m
                join conversation c on c.id = m.conversation_id
                join booking b on b.id = c.booking_id
                left join participant p on p.conversation_id = c.id and p.person_id = c.customer_id
                where b.source_reference like any (array['dialogue/train-%%', 'dialogue/made-up-%%'])
                window of_it as (partition by c.id order by m.number)) m
            where %s
            """.formatted(condition));
    }

    private static List<String> turns(JsonObject dialogue) {
        return dialogue.getJsonArray("turns").getValuesAs(JsonObject.class).stream()
            .map(turn -> turn.getString("from").toUpperCase(Locale.ROOT) + ": " + turn.getString("text"))
            .toList();
    }

    /** The last line of the answer. Java's client reads none before all is sent, and that is taken line by line. */
    private JsonObject send(List<JsonObject> dialogues) throws IOException, InterruptedException {
        byte[] body = dialogues.stream().map(JsonObject::toString).collect(joining("\n")).getBytes(UTF_8);
        HttpRequest request = HttpRequest.newBuilder(base()
            .resolve("api/imports/conversations?location=" + quayHouse()))
            .header("Content-Type", "application/jsonl")
            .header("Accept", "application/x-ndjson")
            .header("X-Requested-With", "Lobby")
            .timeout(PATIENCE)
            .POST(BodyPublishers.ofByteArray(body))
            .build();
        List<JsonObject> answer = Dialogues.lines(People.browser(people().cookies("omar"))
            .send(request, BodyHandlers.ofString()).body()).toList();
        assertThat(answer.stream().limit(answer.size() - 1).map(line -> line.getInt("done")).toList()).isSorted();
        return answer.get(answer.size() - 1);
    }
}
