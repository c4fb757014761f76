package lobby.security.house;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import lobby.people.Network;
import lobby.people.Person;
import lobby.security.StaffAssignment;

/** Whom the house vouches for, and what its groups amount to. */
@ApplicationScoped
public class HouseRepository {

    @PersistenceContext EntityManager em;

    /** The one network of this installation; none before it is founded. */
    Optional<Network> network() {
        return em.createQuery("select n from Network n order by n.id", Network.class)
            .setMaxResults(1).getResultStream().findFirst();
    }

    /** Makes everybody who changes permissions in this network wait for one another. */
    void lock(Network network) {
        em.lock(network, LockModeType.PESSIMISTIC_WRITE);
    }

    Optional<HouseAccount> find(Source source, String subject) {
        return em.createQuery("""
                select a from HouseAccount a join fetch a.person
                where a.source = :source and a.subject = :subject
                """, HouseAccount.class)
            .setParameter("source", source)
            .setParameter("subject", subject)
            .getResultStream()
            .findFirst();
    }

    /** Whom the source was still known to know, by its name for them. */
    public List<String> present(Source source) {
        return em.createQuery("select a.subject from HouseAccount a where a.source = :source and a.goneAt is null",
                String.class)
            .setParameter("source", source)
            .getResultList();
    }

    /** Everybody in a network whom the house still vouches for. */
    public List<HouseAccount> present(Network network) {
        return em.createQuery("""
                select a from HouseAccount a join fetch a.person
                where a.person.network = :network and a.goneAt is null
                """, HouseAccount.class)
            .setParameter("network", network)
            .getResultList();
    }

    /** All that vouch for this person. */
    List<HouseAccount> of(Person person) {
        return em.createQuery("select a from HouseAccount a where a.person = :person", HouseAccount.class)
            .setParameter("person", person)
            .getResultList();
    }

    void add(HouseAccount account) {
        em.persist(account);
    }

    Optional<Person> byEmail(Network network, String email) {
        return em.createQuery("select p from Person p where p.network = :network and p.email = :email", Person.class)
            .setParameter("network", network)
            .setParameter("email", email)
            .getResultStream()
            .findFirst();
    }

    /** Whether somebody else signs in by this name or has this address. */
    boolean isTaken(String email, Person but) {
        return !em.createQuery("""
                select p.id from Person p
                where (p.email = :email and p.network = :network or p.login = :email) and p <> :but
                """, Long.class)
            .setParameter("email", email)
            .setParameter("network", but.network())
            .setParameter("but", but)
            .setMaxResults(1)
            .getResultList().isEmpty();
    }

    Person add(Person person) {
        em.persist(person);
        return person;
    }

    /** What these groups amount to, the first made first. */
    List<HouseLink> links(Network network, Collection<String> houseGroups) {
        return houseGroups.isEmpty() ? List.of() : em.createQuery("""
                select l from HouseLink l join fetch l.location join fetch l.group
                where l.network = :network and l.houseGroup in :groups
                order by l.id
                """, HouseLink.class)
            .setParameter("network", network)
            .setParameter("groups", houseGroups)
            .getResultList();
    }

    List<StaffAssignment> assignments(Person person) {
        return em.createQuery("""
                select a from StaffAssignment a join fetch a.location join fetch a.group
                where a.person = :person
                """, StaffAssignment.class)
            .setParameter("person", person)
            .getResultList();
    }

    void add(StaffAssignment assignment) {
        em.persist(assignment);
    }

    void remove(StaffAssignment assignment) {
        em.remove(assignment);
    }
}
