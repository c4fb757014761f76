package lobby.booking.past;

import static lobby.security.Area.EVENT_BOOKINGS;
import static lobby.security.Level.VIEW;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import lobby.conversation.engagement.Engagement;
import lobby.conversation.engagement.EngagementKind;
import lobby.conversation.engagement.EngagementSource;
import lobby.people.Person;
import lobby.platform.MomentCursor;
import lobby.platform.SqlArray;
import lobby.security.Actor;

/**
 * What residents booked, cancelled and came to. A booking that came in when it was settled already was never made here:
 * at one moment one thing happened to it.
 */
@ApplicationScoped
class BookingEngagementRepository implements EngagementSource {

    @PersistenceContext EntityManager em;

    @Override
    public Set<EngagementKind> kindsFor(Actor viewer) {
        return viewer.locationsWhere(EVENT_BOOKINGS, VIEW).isEmpty() ? EnumSet.noneOf(EngagementKind.class)
            : EnumSet.of(EngagementKind.BOOKINGS);
    }

    @Override
    public List<Engagement> of(Person resident, Actor viewer, EngagementKind kind, MomentCursor before, int most) {
        if (kind != null && kind != EngagementKind.BOOKINGS) {
            return List.of();
        }
        List<?> rows = em.createNativeQuery("""
                with seen as (
                    select b.reference, b.made_at, b.cancelled_at, e.title,
                        case b.status when 'ATTENDED' then coalesce(b.checked_in_at, e.starts_at) end as came_at
                    from booking b
                    join event e on e.id = b.event_id
                    where b.resident_id = ?1 and b.location_id = any (cast(?2 as bigint[]))
                ), things as (
                    select 'BOOKED' as what, title, made_at as at, reference from seen
                    where cancelled_at is distinct from made_at and came_at is distinct from made_at
                    union all
                    select 'CANCELLED', title, cancelled_at, reference from seen where cancelled_at is not null
                    union all
                    select 'CAME', title, came_at, reference from seen where came_at is not null
                )
                select what, title, at, reference from things
                where (at, reference) < (cast(?3 as timestamptz), cast(?4 as uuid))
                order by at desc, reference desc
                limit ?5
                """)
            .setParameter(1, resident.id())
            .setParameter(2, SqlArray.of(viewer.locationsWhere(EVENT_BOOKINGS, VIEW)))
            .setParameter(3, Timestamp.from(before.at()))
            .setParameter(4, before.reference().toString())
            .setParameter(5, most)
            .getResultList();
        return rows.stream().map(Object[].class::cast)
            .map(row -> new Engagement(EngagementKind.BOOKINGS, (String) row[0], (String) row[1],
                ((Timestamp) row[2]).toInstant(), (UUID) row[3], "booking?id=" + row[3]))
            .toList();
    }
}
