package lobby.security.house.oidc;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Sign-ins by the provider that still go on. */
@ApplicationScoped
class VisitRepository {

    private static final int AT_ONCE = 50;

    /** @param refresh sealed; blank if the provider gave nothing to ask again with */
    record Visit(UUID family, String refresh, String identity) {
    }

    @PersistenceContext EntityManager em;

    void add(Visit visit, long account, Instant now, Instant end) {
        em.createNativeQuery("""
                insert into house_session (family, account_id, refresh, identity, checked_at, ends_at)
                values (?1, ?2, ?3, ?4, ?5, ?6)
                """)
            .setParameter(1, visit.family())
            .setParameter(2, account)
            .setParameter(3, visit.refresh())
            .setParameter(4, visit.identity())
            .setParameter(5, Timestamp.from(now))
            .setParameter(6, Timestamp.from(end))
            .executeUpdate();
    }

    /** Takes those that nobody has asked about for a while; no other node gets the same. */
    List<Visit> due(Instant since, Instant now) {
        List<?> rows = em.createNativeQuery("""
                update house_session set checked_at = ?2 where family in (
                    select s.family from house_session s
                    where s.checked_at < ?1 and s.refresh <> '' and s.ends_at > ?2
                    order by s.checked_at for update skip locked limit ?3)
                returning cast(family as varchar), refresh, identity
                """)
            .setParameter(1, Timestamp.from(since))
            .setParameter(2, Timestamp.from(now))
            .setParameter(3, AT_ONCE)
            .getResultList();
        return rows.stream().map(row -> visit((Object[]) row)).toList();
    }

    Optional<Visit> find(UUID family) {
        List<?> rows = em.createNativeQuery(
                "select cast(family as varchar), refresh, identity from house_session where family = ?1")
            .setParameter(1, family)
            .getResultList();
        return rows.stream().map(row -> visit((Object[]) row)).findFirst();
    }

    /** Keeps what was known of who it is where nothing new is. */
    void renew(Visit visit) {
        em.createNativeQuery("""
                update house_session set refresh = ?2, identity = coalesce(nullif(?3, ''), identity) where family = ?1
                """)
            .setParameter(1, visit.family())
            .setParameter(2, visit.refresh())
            .setParameter(3, visit.identity())
            .executeUpdate();
    }

    void remove(UUID family) {
        em.createNativeQuery("delete from house_session where family = ?1").setParameter(1, family).executeUpdate();
    }

    /** Forgets those whose doors are closed. */
    void removeOver() {
        em.createNativeQuery("""
                delete from house_session s where not exists (select 1 from door d where d.family = s.family)
                """).executeUpdate();
    }

    private static Visit visit(Object[] row) {
        return new Visit(UUID.fromString((String) row[0]), (String) row[1], (String) row[2]);
    }
}
