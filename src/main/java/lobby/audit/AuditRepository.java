package lobby.audit;

import static java.util.Locale.ROOT;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import lobby.people.Network;
import lobby.people.Person;

@ApplicationScoped
class AuditRepository {

    @PersistenceContext EntityManager em;

    void add(AuditEntry entry) {
        em.persist(entry);
    }

    /** Who has this public id; nobody where it is none. */
    Optional<Person> person(String reference) {
        return reference.isEmpty() ? Optional.empty() : em.createQuery("""
                select p from Person p where p.reference = :reference
                """, Person.class)
            .setParameter("reference", UUID.fromString(reference))
            .getResultStream()
            .findFirst();
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

    /** Entries about any of these, newest first; that one is held is for those who look after the audit alone. */
    List<AuditEntry> about(Collection<String> subjects, int limit) {
        return em.createQuery("""
                select e from AuditEntry e
                left join fetch e.person
                where e.subject in :subjects
                and e.action not in :held
                order by e.at desc, e.id desc
                """, AuditEntry.class)
            .setParameter("subjects", subjects)
            .setParameter("held", Action.OF_HOLDS)
            .setMaxResults(limit)
            .getResultList();
    }

    /** Entries of these kinds about this, oldest first. */
    List<AuditEntry> of(Collection<Action> actions, String subject) {
        return em.createQuery("""
                select e from AuditEntry e
                where e.subject = :subject
                and e.action in :actions
                order by e.id
                """, AuditEntry.class)
            .setParameter("subject", subject)
            .setParameter("actions", actions)
            .getResultList();
    }

    /** Entries of these locations, and those of the network itself where everywhere is looked, newest first. */
    List<AuditEntry> list(AuditFilter filter, Set<Long> places, Network network, boolean everywhere) {
        return em.createQuery("""
                select e from AuditEntry e
                left join fetch e.person p
                left join fetch e.location l
                where (l.id in :places or (:everywhere = true and l.id is null and (p.id is null or p.network = :network)))
                and e.action in :actions
                and (:q = '%%' or lower(p.name) like :q escape '\\')
                order by e.at desc, e.id desc
                """, AuditEntry.class)
            .setParameter("places", places)
            .setParameter("everywhere", everywhere)
            .setParameter("network", network)
            .setParameter("actions", filter.action() == null ? EnumSet.allOf(Action.class)
                : EnumSet.of(filter.action()))
            .setParameter("q", "%" + filter.q().toLowerCase(ROOT).replaceAll("[%_\\\\]", "\\\\$0") + "%")
            .setFirstResult(filter.first())
            .setMaxResults(filter.size() + 1)
            .getResultList();
    }

    long countLocations(Network network) {
        return em.createQuery("select count(l) from Location l where l.network = :network", Long.class)
            .setParameter("network", network)
            .getSingleResult();
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
