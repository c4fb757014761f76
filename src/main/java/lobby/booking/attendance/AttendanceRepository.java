package lobby.booking.attendance;

import static java.util.stream.Collectors.toSet;
import static lobby.security.Area.EVENT_BOOKINGS;
import static lobby.security.Level.VIEW;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import lobby.conversation.gathering.Gathering;
import lobby.conversation.gathering.GatheringSource;
import lobby.event.Event;
import lobby.security.Actor;

/** Events as something that people come to: those who have booked them (row BK-29). */
@ApplicationScoped
class AttendanceRepository implements GatheringSource {

    private static final Set<Long> NOWHERE = Set.of(-1L);

    @PersistenceContext EntityManager em;

    @Override
    public Optional<Gathering> find(UUID reference, Actor viewer) {
        return em.createQuery("""
                select e from Event e
                join fetch e.location
                where e.reference = :reference
                """, Event.class)
            .setParameter("reference", reference)
            .getResultStream()
            .filter(event -> viewer.views(EVENT_BOOKINGS, event.location()))
            .map(AttendanceRepository::gathering)
            .findFirst();
    }

    @Override
    public Set<UUID> known(Set<UUID> references, Actor viewer) {
        Set<Long> places = viewer.locationsWhere(EVENT_BOOKINGS, VIEW);
        return Set.copyOf(em.createQuery("""
                select e.reference from Event e
                where e.reference in :references and e.location.id in :places
                """, UUID.class)
            .setParameter("references", references)
            .setParameter("places", places.isEmpty() ? NOWHERE : places)
            .getResultList());
    }

    @Override
    public List<Gathering> upcoming(Actor viewer, Instant now, int most) {
        Set<Long> places = viewer.locationsWhere(EVENT_BOOKINGS, VIEW);
        return em.createQuery("""
                select e from Event e
                join fetch e.location l
                where l.id in :places
                and e.endsAt > :now
                and e.cancelledAt is null
                order by e.startsAt, e.id
                """, Event.class)
            .setParameter("places", places.isEmpty() ? NOWHERE : places)
            .setParameter("now", now)
            .setMaxResults(most)
            .getResultStream()
            .map(AttendanceRepository::gathering)
            .toList();
    }

    @Override
    public Set<UUID> calledOff(Set<UUID> references) {
        return Set.copyOf(em.createQuery("""
                select e.reference from Event e
                where e.reference in :references and e.cancelledAt is not null
                """, UUID.class)
            .setParameter("references", references)
            .getResultList());
    }

    @Override
    public boolean isCalledOff(UUID reference, Instant since) {
        return !em.createNativeQuery("select 1 from event where reference = cast(?1 as uuid) and cancelled_at > ?2")
            .setParameter(1, reference.toString())
            .setParameter(2, Timestamp.from(since))
            .getResultList().isEmpty();
    }

    @Override
    public Set<Long> guests(UUID reference) {
        List<?> guests = em.createNativeQuery("""
                select distinct b.resident_id from booking b
                join event e on e.id = b.event_id
                where e.reference = cast(?1 as uuid) and b.status <> 'CANCELLED'
                """)
            .setParameter(1, reference.toString())
            .getResultList();
        return guests.stream().map(guest -> ((Number) guest).longValue()).collect(toSet());
    }

    private static Gathering gathering(Event event) {
        return new Gathering(event.reference(), event.title(), event.startsAt(), event.location(),
            event.isCancelled());
    }
}
