package lobby.event;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.criteria.CriteriaQuery;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import lobby.people.Location;
import lobby.people.Person;
import lobby.platform.SqlArray;

/** Events, and how many places of them are taken. Used by what stands on events too, such as bookings. */
@ApplicationScoped
public class EventRepository {

    private static final Set<Long> NOWHERE = Set.of(-1L);

    @PersistenceContext EntityManager em;

    public Optional<Event> find(UUID reference) {
        return em.createQuery("""
                select e from Event e
                join fetch e.location
                where e.reference = :reference
                """, Event.class)
            .setParameter("reference", reference)
            .getResultStream()
            .findFirst();
    }

    /** As {@link #find}, for a change of its bookings: who wants a place waits for whoever is just getting one. */
    public Optional<Event> forBooking(UUID reference) {
        em.createNativeQuery("select id from event where reference = cast(? as uuid) for no key update")
            .setParameter(1, reference.toString())
            .getResultList();
        return find(reference);
    }

    public Optional<Event> bySource(Location location, String sourceReference) {
        return em.createQuery("""
                select e from Event e
                where e.location = :location
                and e.sourceReference = :source
                """, Event.class)
            .setParameter("location", location)
            .setParameter("source", sourceReference)
            .getResultStream()
            .findFirst();
    }

    public Event add(Event event) {
        em.persist(event);
        return event;
    }

    /** Events of a time that somebody may know of, soonest first: the same facts as {@link EventPolicy#maySee}. */
    List<Event> between(Instant from, Instant until, Set<Long> asStaff, Set<Long> asMember, boolean resident,
        int limit) {
        return em.createQuery("""
                select distinct e from Event e
                join fetch e.location l
                left join fetch e.hosts
                where e.endsAt > :from
                and e.startsAt < :until
                and (l.id in :asStaff
                    or (l.id in :asMember and e.visibility = lobby.event.Visibility.LOCATION_MEMBERS)
                    or (:resident = true and e.visibility in (lobby.event.Visibility.NETWORK_MEMBERS,
                        lobby.event.Visibility.PUBLIC)))
                order by e.startsAt, e.id
                """, Event.class)
            .setParameter("from", from)
            .setParameter("until", until)
            .setParameter("asStaff", some(asStaff))
            .setParameter("asMember", some(asMember))
            .setParameter("resident", resident)
            .setMaxResults(limit)
            .getResultList();
    }

    /** Events that those see who look after these locations. */
    List<Event> list(EventFilter filter, Set<Long> places, Instant now, int first, int size) {
        CriteriaQuery<Event> query = em.getCriteriaBuilder().createQuery(Event.class);
        EventQuery events = new EventQuery(em.getCriteriaBuilder(), query);
        query.select(events.event()).where(events.where(filter, places, now)).orderBy(events.order(filter));
        return em.createQuery(query)
            .setHint("eclipselink.batch.type", "IN")
            .setHint("eclipselink.batch", "e.hosts")
            .setHint("eclipselink.join-fetch", "e.location")
            .setFirstResult(first)
            .setMaxResults(size)
            .getResultList();
    }

    long count(EventFilter filter, Set<Long> places, Instant now) {
        CriteriaQuery<Long> query = em.getCriteriaBuilder().createQuery(Long.class);
        EventQuery events = new EventQuery(em.getCriteriaBuilder(), query);
        query.select(em.getCriteriaBuilder().count(events.event())).where(events.where(filter, places, now));
        return em.createQuery(query).getSingleResult();
    }

    /** The staff who work at a location, and whoever owns the network. */
    List<Person> staff(Location location) {
        return em.createQuery("""
                select p from Person p
                where p.deactivatedAt is null
                and (p = :owner or exists (select a from StaffAssignment a where a.person = p and a.location = :location))
                order by p.name, p.id
                """, Person.class)
            .setParameter("owner", location.network().owner())
            .setParameter("location", location)
            .getResultList();
    }

    /** How many places of each of these events are taken, by key; an event without any is missing. */
    public Map<Long, Long> taken(Collection<Event> events) {
        if (events.isEmpty()) {
            return Map.of();
        }
        List<?> rows = em.createNativeQuery("""
                select event_id, sum(places) from booking
                where event_id = any (cast(?1 as bigint[]))
                and status in ('CONFIRMED', 'PENDING', 'ATTENDED')
                group by event_id
                """)
            .setParameter(1, SqlArray.of(events.stream().map(Event::id).toList()))
            .getResultList();
        return rows.stream().map(Object[].class::cast)
            .collect(toMap(row -> ((Number) row[0]).longValue(), row -> ((Number) row[1]).longValue()));
    }

    List<Person> people(Collection<UUID> references) {
        return references.isEmpty() ? List.of() : em.createQuery("""
                select p from Person p
                where p.reference in :references
                """, Person.class)
            .setParameter("references", references)
            .getResultList();
    }

    private static Set<Long> some(Set<Long> ids) {
        return ids.isEmpty() ? NOWHERE : ids;
    }
}
