package lobby.care;

import static lobby.testing.Personas.CLEO;
import static lobby.testing.Personas.House.PIER;
import static lobby.testing.Personas.RUTH;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import lobby.care.channel.CareChannel;
import lobby.testing.Personas.House;
import org.junit.jupiter.api.Test;

class EpisodeTest {

    private static final Instant NOON = Instant.parse("2026-05-04T12:00:00Z");

    private final Episode episode = new Episode(
        House.numbered(new CareConversation(new CareChannel(PIER), PIER, RUTH.person(), NOON), 7L), NOON);

    @Test
    void a_wait_ends_once_also_where_the_answer_is_given_again() {
        episode.answered(NOON, CLEO.person(), NOON.plusSeconds(60));
        episode.answered(NOON, CLEO.person(), NOON.plusSeconds(90));
        episode.answered(NOON.plusSeconds(100), CLEO.person(), NOON.plusSeconds(130));

        assertThat(episode.waits()).containsExactly(Duration.ofSeconds(60), Duration.ofSeconds(30));
    }

    @Test
    void why_it_was_finished_is_kept_where_somebody_said_so() {
        assertThat(episode.outcome()).isEmpty();

        episode.finish(CLEO.person(), "Passed to maintenance", NOON);

        assertThat(episode.outcome()).contains("Passed to maintenance");
    }

    /** FI-08: nodes have clocks of their own. */
    @Test
    void nothing_ends_before_it_began() {
        episode.answered(NOON, CLEO.person(), NOON.minusSeconds(300));
        episode.finish(CLEO.person(), "", NOON.minusSeconds(200));

        assertThat(episode.waits()).containsExactly(Duration.ZERO);
        assertThat(episode.length()).contains(Duration.ZERO);
    }
}
