package lobby.testing;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What people and staff said to each other: the 1,922 real dialogues where they lie beside the project (or where
 * {@code -Dlobby.dialogues} says), and some made up in their manner where they don't.
 */
public final class Dialogues {

    private static final Path REAL = Path.of(System.getProperty(
        "lobby.dialogues", "../shared/data/event-dialogues.jsonl"));
    private static final int MADE_UP = 150;
    private static final List<String> DAYS = List.of("2019-03-08", "March 8th", "today", "next Friday", "the 14th",
        "day after tomorrow", "Monday next week");
    private static final List<String> TIMES = List.of("", "18:00", "half past 6 in the evening", "7 pm",
        "quarter to 8");

    /** @param mark tells those that are made up from those of another time */
    public static List<JsonObject> all(String mark) {
        try {
            return (Files.exists(REAL) ? lines(Files.readString(REAL)) : madeUp(mark)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** An object a line. */
    public static Stream<JsonObject> lines(String text) {
        return text.lines().filter(line -> !line.isBlank()).map(line -> {
            try (JsonReader reader = Json.createReader(new StringReader(line))) {
                return reader.readObject();
            }
        });
    }

    private static Stream<JsonObject> madeUp(String mark) {
        return IntStream.range(0, MADE_UP).mapToObj(i -> Json.createObjectBuilder()
            .add("id", "made-up-" + mark + "-" + i)
            .add("booking", Json.createObjectBuilder()
                .add("event_name", "Fair " + i % 20)
                .add("date", DAYS.get(i % DAYS.size()))
                .add("time", TIMES.get(i % TIMES.size()))
                .add("city", "Cork")
                .add("seats", String.valueOf(1 + i % 4)))
            .add("turns", Json.createArrayBuilder(IntStream.rangeClosed(1, 2 + i % 30)
                .mapToObj(n -> Map.of("from", n % 2 == 1 ? "resident" : "staff", "text", "Turn " + n + " of " + i))
                .toList()))
            .build());
    }

    private Dialogues() {
    }
}
