package lobby.security.door;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Browsers that are remembered. Each token opens one door, and is kept afterwards to notice if it comes again. */
@ApplicationScoped
class RememberedRepository {

    /** A token that was given out; one that was never used was used at the end of time. */
    record Remembered(long person, UUID family, Instant usedAt) {
    }

    @PersistenceContext EntityManager em;

    Optional<Remembered> find(String hash, Instant now) {
        List<?> rows = em.createNativeQuery("""
                select r.person_id, cast(r.family as varchar), r.used_at
                from remembered r join person p on p.id = r.person_id
                where r.token_hash = ?1 and r.ends_at > ?2
                and p.deactivated_at is null and p.blacklisted_at is null
                """)
            .setParameter(1, hash)
            .setParameter(2, Timestamp.from(now))
            .getResultList();
        return rows.stream().map(row -> remembered((Object[]) row)).findFirst();
    }

    Optional<UUID> family(String hash) {
        List<?> families = em.createNativeQuery("select cast(family as varchar) from remembered where token_hash = ?1")
            .setParameter(1, hash)
            .getResultList();
        return families.stream().map(family -> UUID.fromString((String) family)).findFirst();
    }

    /** Uses a token; false if somebody did before, or does at the same moment. */
    boolean use(String hash, Instant now) {
        return em.createNativeQuery("update remembered set used_at = ?2 where token_hash = ?1 and used_at is null")
            .setParameter(1, hash)
            .setParameter(2, Timestamp.from(now))
            .executeUpdate() == 1;
    }

    void add(String hash, long person, UUID family, Instant now, Instant end) {
        em.createNativeQuery("""
                insert into remembered (token_hash, person_id, family, started_at, ends_at)
                values (?1, ?2, ?3, ?4, ?5)
                """)
            .setParameter(1, hash)
            .setParameter(2, person)
            .setParameter(3, family)
            .setParameter(4, Timestamp.from(now))
            .setParameter(5, Timestamp.from(end))
            .executeUpdate();
    }

    void removeFamily(UUID family) {
        em.createNativeQuery("delete from remembered where family = ?1")
            .setParameter(1, family)
            .executeUpdate();
    }

    void removeOf(long person) {
        em.createNativeQuery("delete from remembered where person_id = ?1")
            .setParameter(1, person)
            .executeUpdate();
    }

    void removeExpired(Instant now) {
        em.createNativeQuery("delete from remembered where ends_at <= ?1")
            .setParameter(1, Timestamp.from(now))
            .executeUpdate();
    }

    private static Remembered remembered(Object[] row) {
        return new Remembered(((Number) row[0]).longValue(), UUID.fromString((String) row[1]),
            row[2] == null ? Instant.MAX : ((Timestamp) row[2]).toInstant());
    }
}
