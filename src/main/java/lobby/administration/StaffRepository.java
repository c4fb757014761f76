package lobby.administration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import lobby.people.Network;
import lobby.people.Person;
import lobby.platform.SqlArray;
import lobby.security.StaffAssignment;

/** Staff accounts, and what they may do where. */
@ApplicationScoped
class StaffRepository {

    @PersistenceContext EntityManager em;

    /** Makes everybody who changes permissions in this network wait for one another. */
    void lock(Network network) {
        em.lock(network, LockModeType.PESSIMISTIC_WRITE);
    }

    Optional<Person> find(Network network, UUID reference) {
        return em.createQuery("select p from Person p where p.network = :network and p.reference = :reference",
            Person.class)
            .setParameter("network", network)
            .setParameter("reference", reference)
            .getResultStream()
            .findFirst();
    }

    Optional<Person> byEmail(Network network, String email) {
        return em.createQuery("select p from Person p where p.network = :network and p.email = :email", Person.class)
            .setParameter("network", network)
            .setParameter("email", email.strip().toLowerCase(Locale.ROOT))
            .getResultStream()
            .findFirst();
    }

    Person add(Person person) {
        em.persist(person);
        return person;
    }

    /** All of the network, with whom and what they are about. */
    List<StaffAssignment> assignments(Network network) {
        return em.createQuery("""
                select a from StaffAssignment a
                join fetch a.person join fetch a.location join fetch a.group
                where a.location.network = :network
                order by a.person.name, a.person.id
                """, StaffAssignment.class)
            .setParameter("network", network)
            .getResultList();
    }

    List<StaffAssignment> assignments(Person person) {
        return em.createQuery("""
                select a from StaffAssignment a
                join fetch a.location join fetch a.group
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

    /** Which of these people have set a password. */
    Set<Long> activated(Collection<Person> people) {
        List<?> keys =
            em.createNativeQuery("select person_id from credential where person_id = any (cast(?1 as bigint[]))")
            .setParameter(1, SqlArray.of(people.stream().map(Person::id).toList()))
            .getResultList();
        Set<Long> activated = new HashSet<>();
        keys.forEach(key -> activated.add(((Number) key).longValue()));
        return activated;
    }

    /** How many active people manage staff accounts somewhere because a group says so; the owner is not counted. */
    long administrators(Network network) {
        em.flush();
        Object count = em.createNativeQuery("""
                select count(distinct p.id)
                from staff_assignment a
                join person p on p.id = a.person_id
                join network n on n.id = p.network_id
                join permission_level l on l.group_id = a.group_id
                where n.id = ?1 and n.owner_id is distinct from p.id
                and p.deactivated_at is null and p.blacklisted_at is null
                and l.area = 'STAFF_ACCOUNTS' and l.level = 'MANAGE'
                """)
            .setParameter(1, network.id())
            .getSingleResult();
        return ((Number) count).longValue();
    }
}
