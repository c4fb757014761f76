package lobby.security.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Tries to sign in that failed, counted by the database, so that many at once are counted one by one. */
@ApplicationScoped
class FailureRepository {

    @PersistenceContext EntityManager em;
    @Inject Clock clock;

    /** Counts a try as failed before it is made, and says the how manyth it is; empty during a pause. */
    Optional<Integer> count(String subject) {
        Instant now = clock.instant();
        List<?> counts = em.createNativeQuery("""
                insert into sign_in_failure as f (subject, failures, last_at) values (?1, 1, ?2)
                on conflict (subject) do update
                set failures = case when f.last_at < ?3 then 1 else f.failures + 1 end, last_at = ?2
                where f.blocked_until is null or f.blocked_until <= ?2
                returning failures
                """)
            .setParameter(1, subject)
            .setParameter(2, Timestamp.from(now))
            .setParameter(3, Timestamp.from(now.minus(Patience.FORGETS_AFTER)))
            .getResultList();
        return counts.stream().map(count -> ((Number) count).intValue()).findFirst();
    }

    void pause(String subject, Instant until) {
        em.createNativeQuery("update sign_in_failure set blocked_until = ?2 where subject = ?1")
            .setParameter(1, subject)
            .setParameter(2, Timestamp.from(until))
            .executeUpdate();
    }

    Instant pausedUntil(String subject) {
        List<?> ends = em.createNativeQuery("select blocked_until from sign_in_failure where subject = ?1")
            .setParameter(1, subject)
            .getResultList();
        return ends.stream().filter(Timestamp.class::isInstance).map(end -> ((Timestamp) end).toInstant()).findFirst()
            .orElseGet(clock::instant);
    }

    void remove(String subject) {
        em.createNativeQuery("delete from sign_in_failure where subject = ?1")
            .setParameter(1, subject)
            .executeUpdate();
    }

    /** Takes back one count, and the pause it led to. */
    void takeBack(String subject) {
        em.createNativeQuery("""
                update sign_in_failure set failures = greatest(failures - 1, 0), blocked_until = null
                where subject = ?1
                """)
            .setParameter(1, subject)
            .executeUpdate();
    }

    void forget() {
        em.createNativeQuery(
            "delete from sign_in_failure where last_at < ?1 and (blocked_until is null or blocked_until < ?1)")
            .setParameter(1, Timestamp.from(clock.instant().minus(Patience.FORGETS_AFTER)))
            .executeUpdate();
    }
}
