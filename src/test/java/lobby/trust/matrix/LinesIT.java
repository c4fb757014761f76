package lobby.trust.matrix;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.JsonObject;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lobby.testing.OpenLine;
import org.junit.jupiter.api.Test;

/** What comes over an open line is what its person may read, and nothing else: all have one open at once. */
class LinesIT extends Actors {

    private static final Duration A_WHILE = Duration.ofMillis(200);
    private static final Set<String> TOLD_TO_WHO_TYPES = Set.of("message", "state", "read", "booking");
    private static final Set<String> TOLD = Set.of("message", "state", "read", "booking", "typing");

    @Test
    void a_line_is_opened_by_whoever_is_signed_in() {
        for (Who who : List.of(Who.AN, Who.EX)) {
            assertThatThrownBy(() -> actor(who).listen()).as("%s", who).hasStackTraceContaining("401");
        }
    }

    @Test
    void everybody_hears_what_the_matrix_lets_them_read() {
        Map<Who, OpenLine> lines = new EnumMap<>(Who.class);
        try {
            for (Who who : Who.values()) {
                who.persona().ifPresent(persona -> lines.put(who, actor(who).listen()));
            }
            lines.values().forEach(line -> line.next("badge"));
            Scene scene = scene();
            String conversation = "/api/conversations/" + scene.conversation;
            actor(Who.RO).post(conversation + "/typing").require(204);
            actor(Who.RO).put(conversation + "/read", "{\"upTo\":1}").require(204);
            actor(Who.OW).post(conversation + "/close").require(200);
            actor(Who.OW).post("/api/bookings/" + scene.booking + "/cancel").require(200);

            lines.forEach((who, line) -> {
                if (Matrix.of(who, "read", "conversation") == Expected.YES) {
                    line.until(heard -> types(scene, heard).containsAll(who == Who.RO ? TOLD_TO_WHO_TYPES : TOLD));
                }
            });
            lines.forEach((who, line) -> {
                if (Matrix.of(who, "read", "conversation") != Expected.YES) {
                    assertThat(types(scene, line.all(A_WHILE))).as("%s", who).isEmpty();
                }
            });
        } finally {
            lines.values().forEach(OpenLine::close);
        }
    }

    /** The kinds of frames that tell of it. */
    private static Set<String> types(Scene scene, List<JsonObject> heard) {
        List<String> its = List.of(scene.conversation.toString(), scene.booking.toString(), scene.mark);
        return heard.stream().filter(frame -> its.stream().anyMatch(frame.toString()::contains))
            .map(frame -> frame.getString("type")).collect(toSet());
    }
}
