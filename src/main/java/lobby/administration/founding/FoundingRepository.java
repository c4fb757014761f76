package lobby.administration.founding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import lobby.security.door.SpokenCode;

/** Whether anything was founded, and the codes by which it can be. */
@ApplicationScoped
public class FoundingRepository {

    @PersistenceContext EntityManager em;

    boolean isFounded() {
        return (Boolean) em.createNativeQuery("select exists (select 1 from founding)").getSingleResult();
    }

    /** Says that it is founded now; waits for whoever is at it, and is false if they did it. */
    public boolean claim(Instant now) {
        return em.createNativeQuery("insert into founding (number, founded_at) values (1, ?1) on conflict do nothing")
            .setParameter(1, Timestamp.from(now))
            .executeUpdate() == 1;
    }

    boolean knows(SpokenCode code) {
        return (Boolean) em.createNativeQuery("select exists (select 1 from founding_code where hash = ?1)")
            .setParameter(1, code.hash())
            .getSingleResult();
    }

    void add(SpokenCode code, Instant now) {
        em.createNativeQuery("insert into founding_code (hash, made_at) values (?1, ?2)")
            .setParameter(1, code.hash())
            .setParameter(2, Timestamp.from(now))
            .executeUpdate();
    }

    void endCodes() {
        em.createNativeQuery("delete from founding_code").executeUpdate();
    }

    /** Stores it at once, so that others can name it. */
    <T> T add(T thing) {
        em.persist(thing);
        em.flush();
        return thing;
    }
}
