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
import java.util.Optional;
import java.util.Set;
import lobby.people.Person;

/** Tokens by which other systems come in as somebody. */
@ApplicationScoped
public class ApiTokenRepository {

    @PersistenceContext EntityManager em;
    @Inject Clock clock;

    /** Whom this token stands for now, unless it was revoked, has run out, or they were shut out. */
    Optional<Entrant> entrant(String hash, Instant now) {
        List<?> rows = em.createNativeQuery("""
                select p.id, p.language, t.seen_at,
                       n.owner_id is not distinct from p.id
                           or exists (select 1 from staff_assignment a where a.person_id = p.id),
                       exists (select 1 from membership m where m.person_id = p.id),
                       p.operator
                from api_token t join person p on p.id = t.person_id join network n on n.id = p.network_id
                where t.token_hash = ?1 and t.ends_at > ?2 and p.deactivated_at is null and p.blacklisted_at is null
                """)
            .setParameter(1, hash)
            .setParameter(2, Timestamp.from(now))
            .getResultList();
        return rows.stream().map(row -> Entrant.of((Object[]) row)).findFirst();
    }

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
