package lobby.security.door;

import static java.util.stream.Collectors.toUnmodifiableSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import lobby.platform.SqlArray;

/** Who has come in and has not left: one row a browser, known by the hash of the token it keeps. */
@ApplicationScoped
class DoorRepository {

    @PersistenceContext EntityManager em;

    /** Those of these doors and API tokens that somebody can come in by now. */
    Set<String> open(Set<String> hashes, Instant now, Instant idleSince) {
        List<?> open = em.createNativeQuery("""
                select d.token_hash from door d join person p on p.id = d.person_id
                where d.token_hash = any (cast(?1 as varchar[])) and d.ends_at > ?2 and d.seen_at > ?3
                and p.deactivated_at is null and p.blacklisted_at is null
                union all
                select t.token_hash from api_token t join person p on p.id = t.person_id
                where t.token_hash = any (cast(?1 as varchar[])) and t.ends_at > ?2
                and p.deactivated_at is null and p.blacklisted_at is null
                """)
            .setParameter(1, SqlArray.of(hashes))
            .setParameter(2, Timestamp.from(now))
            .setParameter(3, Timestamp.from(idleSince))
            .getResultList();
        return open.stream().map(String.class::cast).collect(toUnmodifiableSet());
    }

    /** @param word what was said of whom it is opened for; blank if nothing was */
    void add(String hash, long person, UUID family, String word, Instant now, Instant end) {
        em.createNativeQuery("""
                insert into door (token_hash, person_id, family, started_at, seen_at, ends_at, vouched)
                values (?1, ?2, ?3, ?4, ?4, ?5, nullif(?6, ''))
                """)
            .setParameter(1, hash)
            .setParameter(2, person)
            .setParameter(3, family)
            .setParameter(4, Timestamp.from(now))
            .setParameter(5, Timestamp.from(end))
            .setParameter(6, word)
            .executeUpdate();
    }

    void seen(String hash, Instant now) {
        em.createNativeQuery("update door set seen_at = ?2 where token_hash = ?1 and seen_at < ?2")
            .setParameter(1, hash)
            .setParameter(2, Timestamp.from(now))
            .executeUpdate();
    }

    /** Which family a door belongs to: all that one sign-in led to. */
    Optional<UUID> family(String hash) {
        List<?> families = em.createNativeQuery("select cast(family as varchar) from door where token_hash = ?1")
            .setParameter(1, hash)
            .getResultList();
        return families.stream().map(family -> UUID.fromString((String) family)).findFirst();
    }

    /** Closes all doors of a family, and says whose they were. */
    Map<Long, Set<String>> removeFamily(UUID family) {
        return removed(em.createNativeQuery("delete from door where family = ?1 returning person_id, token_hash")
            .setParameter(1, family));
    }

    /** Closes all doors of a person but one; none is spared if its hash is blank. */
    Set<String> removeOf(long person, String spared) {
        return removed(em.createNativeQuery("""
                delete from door where person_id = ?1 and token_hash <> ?2 returning person_id, token_hash
                """)
            .setParameter(1, person)
            .setParameter(2, spared))
            .getOrDefault(person, Set.of());
    }

    Map<Long, Set<String>> removeExpired(Instant now, Instant idleSince) {
        return removed(em.createNativeQuery("""
                delete from door where ends_at <= ?1 or seen_at <= ?2 returning person_id, token_hash
                """)
            .setParameter(1, Timestamp.from(now))
            .setParameter(2, Timestamp.from(idleSince)));
    }

    static Map<Long, Set<String>> removed(Query removal) {
        Map<Long, Set<String>> doors = new HashMap<>();
        for (Object row : removal.getResultList()) {
            Object[] door = (Object[]) row;
            doors.computeIfAbsent(((Number) door[0]).longValue(), person -> new HashSet<>()).add((String) door[1]);
        }
        doors.replaceAll((person, hashes) -> hashes.stream().collect(toUnmodifiableSet()));
        return doors;
    }
}
