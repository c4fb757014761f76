package lobby.conversation.engagement;

import static lobby.security.Area.CARE;
import static lobby.security.Area.CONVERSATIONS;
import static lobby.security.Level.VIEW;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import lobby.people.Person;
import lobby.platform.MomentCursor;
import lobby.platform.SqlArray;
import lobby.security.Actor;

/** What residents talked about, and what became of documents that they were asked to sign. */
@ApplicationScoped
class TalkEngagementRepository implements EngagementSource {

    @PersistenceContext EntityManager em;

    @Override
    public Set<EngagementKind> kindsFor(Actor viewer) {
        boolean reads = !viewer.locationsWhere(CARE, VIEW).isEmpty()
            || !viewer.locationsWhere(CONVERSATIONS, VIEW).isEmpty();
        return reads ? EnumSet.of(EngagementKind.CONVERSATIONS, EngagementKind.DOCUMENTS)
            : EnumSet.noneOf(EngagementKind.class);
    }

    @Override
    public List<Engagement> of(Person resident, Actor viewer, EngagementKind kind, MomentCursor before, int most) {
        List<?> rows = em.createNativeQuery("""
                with readable as (
                    select c.id, c.reference, c.kind, c.subject, c.opened_at, c.closed_at,
                        c.closed_at is null or c.closed_by_id is not null as begun
                    from conversation c
                    where c.customer_id = ?1
                    and (c.team = 'CARE' and c.location_id = any (cast(?2 as bigint[]))
                        or c.team = 'CONVERSATIONS' and c.location_id = any (cast(?3 as bigint[])))
                ), things as (
                    select 'CONVERSATIONS' as kind, 'BEGUN_' || r.kind as what, r.subject as title, r.opened_at as at,
                        r.reference, r.reference as conversation, r.kind as talk
                    from readable r where r.begun
                    union all
                    select 'CONVERSATIONS', 'SETTLED_' || r.kind, r.subject, r.closed_at, r.reference, r.reference, r.kind
                    from readable r where r.closed_at is not null and r.begun
                    union all
                    select 'DOCUMENTS', s.outcome, a.name, s.ended_at, a.reference, r.reference, r.kind
                    from readable r
                    join attachment a on a.conversation_id = r.id
                    join signature_request s on s.id = a.signature_id
                    where s.addressee_id = ?1 and s.outcome in ('SIGNED', 'DECLINED')
                    and a.state not in ('GONE', 'INFECTED')
                )
                select kind, what, title, at, reference, conversation, talk from things
                where (at, reference) < (cast(?4 as timestamptz), cast(?5 as uuid))
                and (?6 = '' or kind = ?6)
                order by at desc, reference desc
                limit ?7
                """)
            .setParameter(1, resident.id())
            .setParameter(2, SqlArray.of(viewer.locationsWhere(CARE, VIEW)))
            .setParameter(3, SqlArray.of(viewer.locationsWhere(CONVERSATIONS, VIEW)))
            .setParameter(4, Timestamp.from(before.at()))
            .setParameter(5, before.reference().toString())
            .setParameter(6, kind == null ? "" : kind.name())
            .setParameter(7, most)
            .getResultList();
        return rows.stream().map(Object[].class::cast).map(TalkEngagementRepository::engagement).toList();
    }

    private static Engagement engagement(Object[] row) {
        String page = "CARE".equals(row[6]) ? "care?id=" : "conversations?id=";
        return new Engagement(EngagementKind.valueOf((String) row[0]), (String) row[1], (String) row[2],
            ((Timestamp) row[3]).toInstant(), (UUID) row[4], page + row[5]);
    }
}
