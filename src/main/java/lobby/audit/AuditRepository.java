package lobby.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
class AuditRepository {

    @PersistenceContext EntityManager em;

    void add(AuditEntry entry) {
        em.persist(entry);
    }

    /** Lets one node at a time seal, until the transaction ends. */
    boolean claimSealing() {
        return (Boolean) em.createNativeQuery("select pg_try_advisory_xact_lock(710771)").getSingleResult();
    }

    List<AuditEntry> unsealed(int limit) {
        return em.createQuery("select e from AuditEntry e where e.sealedNumber is null order by e.id", AuditEntry.class)
            .setMaxResults(limit)
            .getResultList();
    }

    /** Entries about any of these, newest first. */
    List<AuditEntry> about(Collection<String> subjects, int limit) {
        return em.createQuery("""
                select e from AuditEntry e
                left join fetch e.person
                where e.subject in :subjects
                order by e.at desc, e.id desc
                """, AuditEntry.class)
            .setParameter("subjects", subjects)
            .setMaxResults(limit)
            .getResultList();
    }

    long countUnsealed() {
        return em.createQuery("select count(e) from AuditEntry e where e.sealedNumber is null", Long.class)
            .getSingleResult();
    }

    Optional<AuditEntry> lastSealed() {
        return em.createQuery("""
                select e from AuditEntry e
                where e.sealedNumber is not null
                order by e.sealedNumber desc
                """, AuditEntry.class)
            .setMaxResults(1)
            .getResultStream()
            .findFirst();
    }

    List<AuditEntry> sealedAfter(long number, int limit) {
        return em.createQuery("""
                select e from AuditEntry e
                where e.sealedNumber > :number
                order by e.sealedNumber
                """, AuditEntry.class)
            .setParameter("number", number)
            .setMaxResults(limit)
            .getResultList();
    }
}
