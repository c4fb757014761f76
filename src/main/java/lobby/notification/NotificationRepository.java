package lobby.notification;

import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import lobby.event.Event;

/**
 * What was told to whom. The database sees to it that nobody is told twice: whoever tells the same at the same moment
 * waits for the other there, which is why all tell in one order of people and bookings.
 */
@ApplicationScoped
class NotificationRepository {

    @PersistenceContext EntityManager em;

    /**
     * Reminds those who have a place at an event that begins within the time of this kind. Who booked later than that
     * has just heard of it.
     *
     * @return keys of those who were told
     */
    Set<Long> remind(NotificationKind kind, Instant now) {
        return told(em.createNativeQuery("""
                insert into notification (person_id, kind, booking_id, starts_at, told_at)
                select b.resident_id, ?1, b.id, e.starts_at, cast(?2 as timestamptz)
                from event e join booking b on b.event_id = e.id
                where e.starts_at > cast(?4 as timestamptz) and e.starts_at <= cast(?3 as timestamptz)
                and e.cancelled_at is null and b.status = 'CONFIRMED'
                and b.made_at < e.starts_at - (cast(?3 as timestamptz) - cast(?2 as timestamptz))
                order by b.resident_id, b.id
                on conflict do nothing
                returning person_id
                """)
            .setParameter(1, kind.name())
            .setParameter(2, Timestamp.from(now))
            .setParameter(3, Timestamp.from(now.plus(kind.most())))
            .setParameter(4, Timestamp.from(now.plus(kind.least()))));
    }

    /** Tells all who have a place at an event, or wait for one. */
    Set<Long> tell(NotificationKind kind, Event event, Instant now) {
        return told(em.createNativeQuery("""
                insert into notification (person_id, kind, booking_id, starts_at, told_at)
                select b.resident_id, ?1, b.id, e.starts_at, cast(?2 as timestamptz)
                from booking b join event e on e.id = b.event_id
                where e.id = ?3 and b.status <> 'CANCELLED'
                order by b.resident_id, b.id
                on conflict do nothing
                returning person_id
                """)
            .setParameter(1, kind.name())
            .setParameter(2, Timestamp.from(now))
            .setParameter(3, event.id()));
    }

    /** The newest of what still holds: no reminder of what was cancelled, moved, or is over. */
    List<NotificationView> newest(long person, Instant now, Instant since, int most) {
        List<?> rows = em.createNativeQuery("""
                select n.kind, b.reference, e.title, n.starts_at, l.zone, n.told_at, n.seen_at
                from notification n
                join booking b on b.id = n.booking_id and b.resident_id = n.person_id
                join event e on e.id = b.event_id
                join location l on l.id = b.location_id
                where n.person_id = ?1 and n.told_at > ?2 and (n.kind = 'EVENT_CANCELLED'
                    or e.cancelled_at is null and b.status <> 'CANCELLED' and e.starts_at = n.starts_at
                    and e.ends_at > ?3)
                order by n.told_at desc, n.starts_at limit ?4
                """)
            .setParameter(1, person)
            .setParameter(2, Timestamp.from(since))
            .setParameter(3, Timestamp.from(now))
            .setParameter(4, most)
            .getResultList();
        return rows.stream().map(Object[].class::cast).map(NotificationRepository::view).toList();
    }

    void seen(long person, Instant until, Instant now) {
        em.createNativeQuery("""
                update notification set seen_at = ?3
                where person_id = ?1 and told_at <= ?2 and seen_at is null
                """)
            .setParameter(1, person)
            .setParameter(2, Timestamp.from(until))
            .setParameter(3, Timestamp.from(now))
            .executeUpdate();
    }

    private static NotificationView view(Object[] row) {
        return new NotificationView(NotificationKind.valueOf((String) row[0]), (UUID) row[1], (String) row[2],
            ((Timestamp) row[3]).toInstant(), (String) row[4], ((Timestamp) row[5]).toInstant(), row[6] != null);
    }

    private static Set<Long> told(Query query) {
        return ((List<?>) query.getResultList()).stream().map(person -> ((Number) person).longValue()).collect(toSet());
    }
}
