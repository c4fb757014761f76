package lobby.care.desk;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import lobby.testing.ApiTest;
import org.junit.jupiter.api.Test;

/** The figures of a desk beside the same, worked out in another way. */
class FiguresIT extends ApiTest {

    private static final Duration DAY = Duration.ofHours(24);

    @Test
    void they_are_what_was_said_says() {
        Instant now = ((Timestamp) sql().column("select now()").get(0)).toInstant();
        JsonObject figures = comingIn("priya").get("/api/care/figures").require(200).json();

        WorkedOut said = WorkedOut.of(sql(), now.minus(DAY), "Pier 9 Residences", "Mill Street Lofts");

        assertThat(said.waits()).isNotEmpty();
        assertThat(figures.getInt("finished")).isEqualTo(said.runs().size());
        assertThat(figures.getJsonObject("response").getInt("mean")).isEqualTo(WorkedOut.mean(said.waits()));
        assertThat(figures.getJsonObject("handling").getInt("mean")).isEqualTo(WorkedOut.mean(said.runs()));
    }
}
