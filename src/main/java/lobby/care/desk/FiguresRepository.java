package lobby.care.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import lobby.care.desk.CareFigures.Span;
import lobby.platform.SqlArray;

/** Counts from episodes and the answers in them, of which there are as many as people were helped, and no more. */
@ApplicationScoped
class FiguresRepository {

    private static final Duration LAST = Duration.ofHours(24);

    @PersistenceContext EntityManager em;

    CareFigures of(Collection<Long> locations, Instant now) {
        Object[] row = (Object[]) em.createNativeQuery("""
                with place as (select unnest(cast(?1 as bigint[])) as id),
                open as (
                    select c.agent_id, c.waiting_since, c.waiting_since < cast(?2 as timestamptz)
                        - make_interval(mins => t.promised_minutes) as late
                    from place
                    join conversation c on c.location_id = place.id and c.team = 'CARE' and c.closed_at is null
                    join care_channel t on t.location_id = c.channel_id),
                waits as (
                    select extract(epoch from a.answered_at - a.asked_at) as seconds
                    from place
                    join episode_answer a on a.location_id = place.id
                    where a.answered_at > cast(?3 as timestamptz) and a.answered_at <= cast(?2 as timestamptz)),
                runs as (
                    select extract(epoch from e.finished_at - e.started_at) as seconds
                    from place
                    join episode e on e.location_id = place.id
                    where e.finished_at > cast(?3 as timestamptz) and e.finished_at <= cast(?2 as timestamptz))
                select
                    (select count(*) from open where agent_id is null),
                    (select count(*) from open where agent_id is null and late),
                    (select count(*) from open where agent_id is not null),
                    (select count(*) from open where agent_id is not null and waiting_since is null),
                    (select count(*) from runs),
                    (select avg(seconds) from waits),
                    (select percentile_cont(0.5) within group (order by seconds) from waits),
                    (select percentile_cont(0.9) within group (order by seconds) from waits),
                    (select avg(seconds) from runs),
                    (select percentile_cont(0.5) within group (order by seconds) from runs),
                    (select percentile_cont(0.9) within group (order by seconds) from runs)
                """)
            .setParameter(1, SqlArray.of(locations))
            .setParameter(2, Timestamp.from(now))
            .setParameter(3, Timestamp.from(now.minus(LAST)))
            .getSingleResult();
        return new CareFigures(number(row[0]), number(row[1]), number(row[2]), number(row[3]), number(row[4]),
            Span.of(row[5], row[6], row[7]), Span.of(row[8], row[9], row[10]));
    }

    private static long number(Object value) {
        return ((Number) value).longValue();
    }
}
