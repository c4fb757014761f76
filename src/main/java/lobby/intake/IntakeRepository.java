package lobby.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Optional;
import lobby.event.Event;
import lobby.people.Location;
import lobby.people.Membership;
import lobby.people.Network;
import lobby.people.Person;
import lobby.people.Unit;

@ApplicationScoped
class IntakeRepository {

    @PersistenceContext EntityManager em;

    /** Whoever brings the same thing waits, until the transaction ends: the second finds what the first has made. */
    void claim(String kind, Object scope, String name) {
        em.createNativeQuery("select pg_advisory_xact_lock(hashtextextended(?1, 710773))")
            .setParameter(1, kind + " " + scope + " " + name)
            .getResultList();
    }

    Optional<Person> person(Network network, String email) {
        return em.createQuery("""
                select p from Person p
                where p.network = :network
                and p.email = :email
                """, Person.class)
            .setParameter("network", network)
            .setParameter("email", email)
            .getResultStream()
            .findFirst();
    }

    Optional<Membership> membership(Person person, Location location) {
        return em.createQuery("""
                select m from Membership m
                where m.person = :person
                and m.location = :location
                """, Membership.class)
            .setParameter("person", person)
            .setParameter("location", location)
            .getResultStream()
            .findFirst();
    }

    Optional<Unit> unit(Location location, String name) {
        return em.createQuery("""
                select u from Unit u
                where u.location = :location
                and lower(u.name) = lower(:name)
                """, Unit.class)
            .setParameter("location", location)
            .setParameter("name", name)
            .getResultStream()
            .findFirst();
    }

    /** An event that was made here and is what somebody means who says only what it is and when. */
    Optional<Event> event(Location location, String title, Instant startsAt) {
        return em.createQuery("""
                select e from Event e
                where e.location = :location
                and lower(e.title) = lower(:title)
                and e.startsAt = :startsAt
                and e.sourceReference is null
                order by e.id
                """, Event.class)
            .setParameter("location", location)
            .setParameter("title", title)
            .setParameter("startsAt", startsAt)
            .getResultStream()
            .findFirst();
    }

    /** Notes which edition of an event this is, unless a later one came in before. */
    boolean isNewest(Event event, int edition) {
        return em.createNativeQuery("""
                insert into event_edition as known (event_id, number) values (?1, ?2)
                on conflict (event_id) do update set number = excluded.number where known.number <= excluded.number
                """)
            .setParameter(1, event.id())
            .setParameter(2, edition)
            .executeUpdate() > 0;
    }

    <T> T add(T thing) {
        em.persist(thing);
        return thing;
    }
}
