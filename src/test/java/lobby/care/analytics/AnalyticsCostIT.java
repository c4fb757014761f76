package lobby.care.analytics;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.UUID;
import lobby.testing.inside.Statements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** However much there is to count, it costs the same few statements. */
class AnalyticsCostIT extends AnalyticsTest {

    private static final int MANY = 5000;

    @PersistenceContext EntityManager em;

    @ParameterizedTest
    @ValueSource(strings = {"care-figures?from=2025-01-01&to=2025-12-31", "care-figures?from=2025-03-01&to=2025-04-01",
        "care-counted?what=answers&from=2025-01-01&to=2025-12-31",
        "care-figures.csv?table=agents&from=2025-01-01&to=2025-12-31"})
    void figures_cost_the_same_however_much_was_written(String path) throws Exception {
        fill(1);
        long few = cost(path);

        fill(MANY);

        assertThat(cost(path)).isEqualTo(few);
    }

    @Test
    void what_was_begun_is_found_along_an_index() {
        fill(MANY);
        sql().update("analyze episode");

        assertThat(sql().column("""
            explain select count(*) from episode where location_id = (select id from location where reference = '%s')
            and started_at >= '2025-03-01' and started_at < '2025-03-02'
            """.formatted(house.east())).toString()).contains("episode_begun");
    }

    private void fill(int episodes) {
        UUID chat = chat(house.east());
        sql().update("""
            with run as (
                insert into episode (id, version, conversation_id, location_id, started_at, first_response_at,
                    taken_by_id, finished_at, finished_by_id)
                select nextval('ids'), 0, c.id, c.location_id, at, at, p.id, at + interval '5 minutes', p.id
                from conversation c, person p, generate_series(1, ?) i,
                    lateral (select timestamptz '2025-01-01' + i * interval '1 hour' as at) t
                where c.reference = ? and p.login = ?
                returning id, location_id, started_at, taken_by_id)
            insert into episode_answer (id, episode_id, location_id, asked_at, answered_at, agent_id)
            select nextval('ids'), id, location_id, started_at, started_at + interval '1 minute', taken_by_id from run
            """, episodes, chat, agents.get(episodes % 2));
    }

    private long cost(String path) throws Exception {
        return Statements.of(em, () -> comingIn(house.owner()).get("/" + path).require(200));
    }
}
