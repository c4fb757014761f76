package lobby.broadcast.round;

import static lobby.security.Area.ANNOUNCEMENTS;
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

/** Which broadcasts residents got, and which of them they read; among what was announced to them. */
@ApplicationScoped
class BroadcastEngagementRepository implements EngagementSource {

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
                select case when m.read_up_to >= t.message_number then 'TOLD_READ' else 'TOLD' end, b.title, t.done_at,
                    b.reference
                from broadcast_recipient t
                join broadcast b on b.id = t.broadcast_id
                left join participant m on m.conversation_id = t.conversation_id and m.person_id = t.person_id
                where t.person_id = ?1 and t.conversation_id is not null
                and exists (select 1 from broadcast_location l
                    where l.broadcast_id = b.id and l.location_id = any (cast(?2 as bigint[])))
                and (t.done_at, b.reference) < (cast(?3 as timestamptz), cast(?4 as uuid))
                order by t.done_at desc, b.reference desc
                limit ?5
                """)
            .setParameter(1, resident.id())
            .setParameter(2, SqlArray.of(viewer.locationsWhere(ANNOUNCEMENTS, VIEW)))
            .setParameter(3, Timestamp.from(before.at()))
            .setParameter(4, before.reference().toString())
            .setParameter(5, most)
            .getResultList();
        return rows.stream().map(Object[].class::cast)
            .map(row -> new Engagement(EngagementKind.ANNOUNCEMENTS, (String) row[0], (String) row[1],
                ((Timestamp) row[2]).toInstant(), (UUID) row[3], "broadcast?id=" + row[3]))
            .toList();
    }
}
