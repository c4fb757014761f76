package lobby.event;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import lobby.people.Location;
import lobby.people.Person;
import lobby.platform.SqlArray;

/** What has to be known of somebody who is to be invited. */
@ApplicationScoped
class EventInvitationRepository {

    @PersistenceContext EntityManager em;

    /** What those who live there may book and has not begun, soonest first. */
    List<Event> open(Location location, Instant now, Instant until, int most) {
        return em.createQuery("""
                select e from Event e
                join fetch e.location
                where e.location = :location
                and e.startsAt > :now
                and e.startsAt < :until
                and e.joining = true
                and e.cancelledAt is null
                and e.visibility <> lobby.event.Visibility.ADMINISTRATORS
                order by e.startsAt, e.id
                """, Event.class)
            .setParameter("location", location)
            .setParameter("now", now)
            .setParameter("until", until)
            .setMaxResults(most)
            .getResultList();
    }

    /** Public ids of those of these events in which this person has a place. */
    Set<UUID> booked(Collection<Event> events, Person person) {
        List<?> found = em.createNativeQuery("""
                select distinct e.reference from booking b
                join event e on e.id = b.event_id
                where b.resident_id = ?1 and b.event_id = any (cast(?2 as bigint[]))
                and b.status in ('CONFIRMED', 'PENDING', 'ATTENDED')
                """)
            .setParameter(1, person.id())
            .setParameter(2, SqlArray.of(events.stream().map(Event::id).toList()))
            .getResultList();
        return found.stream().map(UUID.class::cast).collect(Collectors.toSet());
    }

    /** Of each of these: reference, end, when it was cancelled, whether they have a place, key of the location. */
    List<Object[]> standing(Collection<UUID> events, Person person) {
        List<?> rows = em.createNativeQuery("""
                select e.reference, e.ends_at, e.cancelled_at, exists (
                    select 1 from booking b where b.event_id = e.id and b.resident_id = ?1
                    and b.status in ('CONFIRMED', 'PENDING', 'ATTENDED')), e.location_id
                from event e
                where e.reference = any (cast(?2 as uuid[]))
                """)
            .setParameter(1, person.id())
            .setParameter(2, SqlArray.of(events))
            .getResultList();
        return rows.stream().map(Object[].class::cast).toList();
    }
}
