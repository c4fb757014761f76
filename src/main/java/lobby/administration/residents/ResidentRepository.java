package lobby.administration.residents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
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
        return find(person, location, LockModeType.NONE);
    }

    Optional<Membership> forChange(UUID person, UUID location) {
        return find(person, location, LockModeType.PESSIMISTIC_WRITE);
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

    private Optional<Membership> find(UUID person, UUID location, LockModeType lock) {
        return em.createQuery("""
                select m from Membership m
                where m.person.reference = :person and m.location.reference = :location
                """, Membership.class)
            .setParameter("person", person)
            .setParameter("location", location)
            .setLockMode(lock)
            .getResultStream()
            .findFirst();
    }
}
