package lobby.announcement.mine;

import static lobby.security.Area.ANNOUNCEMENTS;
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
 * Which announcements residents got, and which of them they read. Those for the guests of an event are shown to whoever
 * may know who comes there.
 */
@ApplicationScoped
class AnnouncementEngagementRepository implements EngagementSource {

    @PersistenceContext EntityManager em;

    @Override
    public Set<EngagementKind> kindsFor(Actor viewer) {
        return viewer.locationsWhere(ANNOUNCEMENTS, VIEW).isEmpty() ? EnumSet.noneOf(EngagementKind.class)
            : EnumSet.of(EngagementKind.ANNOUNCEMENTS);
    }

    @Override
    public List<Engagement> of(Person resident, Actor viewer, EngagementKind kind, MomentCursor before, int most) {
        if (kind != null && kind != EngagementKind.ANNOUNCEMENTS) {
            return List.of();
        }
        List<?> rows = em.createNativeQuery("""
                select case when r.read_at is null then 'ANNOUNCED' else 'ANNOUNCED_READ' end, a.title, a.sent_at,
                    a.reference
                from announcement_recipient r
                join announcement a on a.id = r.announcement_id
                where r.person_id = ?1
                and exists (select 1 from announcement_location l
                    where l.announcement_id = a.id and l.location_id = any (cast(?2 as bigint[])))
                and (a.event_reference is null or exists (select 1 from event e
                    where e.reference = a.event_reference and e.location_id = any (cast(?6 as bigint[]))))
                and (a.sent_at, a.reference) < (cast(?3 as timestamptz), cast(?4 as uuid))
                order by a.sent_at desc, a.reference desc
                limit ?5
                """)
            .setParameter(1, resident.id())
            .setParameter(2, SqlArray.of(viewer.locationsWhere(ANNOUNCEMENTS, VIEW)))
            .setParameter(3, Timestamp.from(before.at()))
            .setParameter(4, before.reference().toString())
            .setParameter(5, most)
            .setParameter(6, SqlArray.of(viewer.locationsWhere(EVENT_BOOKINGS, VIEW)))
            .getResultList();
        return rows.stream().map(Object[].class::cast)
            .map(row -> new Engagement(EngagementKind.ANNOUNCEMENTS, (String) row[0], (String) row[1],
                ((Timestamp) row[2]).toInstant(), (UUID) row[3], "announcement?id=" + row[3]))
            .toList();
    }
}
