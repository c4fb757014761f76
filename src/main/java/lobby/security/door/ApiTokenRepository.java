package lobby.security.door;

import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lobby.people.Person;

/** Tokens by which other systems come in as somebody. */
@ApplicationScoped
public class ApiTokenRepository {

    @PersistenceContext EntityManager em;
    @Inject Clock clock;

    /** The tokens of a person that still open something, the newest first. */
    public List<ApiToken> of(Person person) {
        return em.createQuery("""
                select t from ApiToken t
                where t.person = :person and t.endsAt > :now
                order by t.id desc
                """, ApiToken.class)
            .setParameter("person", person)
            .setParameter("now", clock.instant())
            .getResultList();
    }

    public ApiToken add(ApiToken token) {
        em.persist(token);
        return token;
    }

    Set<String> hashesOf(long person) {
        List<?> hashes = em.createNativeQuery("select token_hash from api_token where person_id = ?1")
            .setParameter(1, person)
            .getResultList();
        return hashes.stream().map(String.class::cast).collect(toSet());
    }

    /** Forgets tokens that open nothing any more, and says whose they were. */
    Map<Long, Set<String>> removeExpired(Instant now) {
        return DoorRepository.removed(
            em.createNativeQuery("delete from api_token where ends_at <= ?1 returning person_id, token_hash")
                .setParameter(1, Timestamp.from(now)));
    }

    void remove(ApiToken token) {
        em.remove(token);
    }

    void seen(String hash, Instant now) {
        em.createNativeQuery("update api_token set seen_at = ?2 where token_hash = ?1")
            .setParameter(1, hash)
            .setParameter(2, Timestamp.from(now))
            .executeUpdate();
    }
}
