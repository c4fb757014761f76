package lobby.administration.residents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import lobby.people.Location;
import lobby.people.Membership;
import lobby.people.Network;
import lobby.people.Person;

/** Residents, one membership a location. */
@ApplicationScoped
class ResidentRepository {

    @PersistenceContext EntityManager em;

    Optional<Membership> find(UUID person, UUID location) {
        return em.createQuery("""
                select m from Membership m
                where m.person.reference = :person and m.location.reference = :location
                """, Membership.class)
            .setParameter("person", person)
            .setParameter("location", location)
            .getResultStream()
            .findFirst();
    }

    /**
     * Locks the membership before anything is read of it, and nothing else: whoever writes locks theirs before their
     * person, and nobody is to wait in a circle.
     */
    Optional<Membership> forChange(UUID person, UUID location) {
        em.createNativeQuery("""
                select m.id from membership m
                join person p on p.id = m.person_id
                join location l on l.id = m.location_id
                where p.reference = ?1 and l.reference = ?2
                for no key update of m
                """)
            .setParameter(1, person)
            .setParameter(2, location)
            .getResultList();
        return find(person, location);
    }

    Optional<Person> person(UUID reference) {
        return em.createQuery("select p from Person p where p.reference = :reference", Person.class)
            .setParameter("reference", reference)
            .getResultStream()
            .findFirst();
    }

    List<Location> locationsOf(Person person) {
        return em.createQuery("select m.location from Membership m where m.person = :person", Location.class)
            .setParameter("person", person)
            .getResultList();
    }

    Optional<Person> byEmail(Network network, String email) {
        return em.createQuery("select p from Person p where p.network = :network and p.email = :email", Person.class)
            .setParameter("network", network)
            .setParameter("email", email)
            .getResultStream()
            .findFirst();
    }

    boolean isActivated(Person person) {
        return !em.createNativeQuery("select 1 from credential where person_id = ?1")
            .setParameter(1, person.id())
            .getResultList().isEmpty();
    }

    Person add(Person person) {
        em.persist(person);
        return person;
    }

    Membership add(Membership membership) {
        em.persist(membership);
        return membership;
    }
}
