package lobby.operation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** A rule about a figure that there is not never fires, and nobody notices. */
class MonitoringTest {

    private static final Path FOLDER = Path.of("server-config", "monitoring");
    private static final Path SERVICE = Path.of("src", "main", "java", "lobby", "operation", "MetricsService.java");
    private static final Pattern FIGURE = Pattern.compile("\\blobby_[a-z_]+");

    @Test
    void rulesAskForFiguresThatThereAre() throws IOException {
        assertThat(told()).containsAll(figuresIn(FOLDER.resolve("alerts.yml")));
    }

    @Test
    void theDashboardShowsEveryFigureAndNoOther() throws IOException {
        assertThat(figuresIn(FOLDER.resolve("dashboard.json"))).isEqualTo(told());
    }

    @Test
    void theDashboardIsJson() throws IOException {
        String text = Files.readString(FOLDER.resolve("dashboard.json"), UTF_8);
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            assertThat(reader.readObject().getJsonArray("panels")).isNotEmpty();
        }
    }

    private static Set<String> told() throws IOException {
        return figuresIn(SERVICE);
    }

    /** A histogram is asked for by its parts. */
    private static Set<String> figuresIn(Path file) throws IOException {
        return FIGURE.matcher(Files.readString(file, UTF_8)).results()
            .map(MatchResult::group)
            .map(name -> name.replaceFirst("_(bucket|sum|count)$", ""))
            .collect(Collectors.toCollection(TreeSet::new));
    }
}
