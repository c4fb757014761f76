package lobby.offer.history;

import static lobby.security.Area.ENGAGEMENTS;
import static lobby.security.Level.VIEW;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Clock;
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

/** What residents were given of what is on offer, and what became of it. */
@ApplicationScoped
class OfferEngagementRepository implements EngagementSource {

    @PersistenceContext EntityManager em;
    @Inject Clock clock;

    @Override
    public Set<EngagementKind> kindsFor(Actor viewer) {
        return viewer.locationsWhere(ENGAGEMENTS, VIEW).isEmpty() ? EnumSet.noneOf(EngagementKind.class)
            : EnumSet.of(EngagementKind.COUPONS, EngagementKind.PROMOTIONS, EngagementKind.POINTS);
    }

    @Override
    public List<Engagement> of(Person resident, Actor viewer, EngagementKind kind, MomentCursor before, int most) {
        List<?> rows = em.createNativeQuery("""
                with had as (
                    select o.kind, o.title, o.reference as offer, o.ends_at, g.reference, g.given_at, g.redeemed_at,
                        g.points
                    from offer_given g
                    join offer o on o.id = g.offer_id
                    where g.person_id = ?1 and o.location_id = any (cast(?2 as bigint[]))
                ), things as (
                    select case h.kind when 'COUPON' then 'COUPONS' when 'POINTS' then 'POINTS' else 'PROMOTIONS' end
                        as kind, h.kind || '_GIVEN' as what, h.title, h.given_at as at, h.reference, h.offer, h.points
                    from had h
                    union all
                    select 'COUPONS', 'COUPON_REDEEMED', h.title, h.redeemed_at, h.reference, h.offer, 0
                    from had h where h.redeemed_at is not null
                    union all
                    select 'COUPONS', 'COUPON_OVER', h.title, h.ends_at, h.reference, h.offer, 0
                    from had h where h.kind = 'COUPON' and h.redeemed_at is null and h.ends_at <= ?7
                )
                select kind, what, title, at, reference, offer, points from things
                where (at, reference) < (cast(?3 as timestamptz), cast(?4 as uuid))
                and (?5 = '' or kind = ?5)
                order by at desc, reference desc
                limit ?6
                """)
            .setParameter(1, resident.id())
            .setParameter(2, SqlArray.of(viewer.locationsWhere(ENGAGEMENTS, VIEW)))
            .setParameter(3, Timestamp.from(before.at()))
            .setParameter(4, before.reference().toString())
            .setParameter(5, kind == null ? "" : kind.name())
            .setParameter(6, most)
            .setParameter(7, Timestamp.from(clock.instant()))
            .getResultList();
        return rows.stream().map(Object[].class::cast).map(OfferEngagementRepository::engagement).toList();
    }

    private static Engagement engagement(Object[] row) {
        String title = "POINTS".equals(row[0]) ? row[6] + " · " + row[2] : (String) row[2];
        return new Engagement(EngagementKind.valueOf((String) row[0]), (String) row[1], title,
            ((Timestamp) row[3]).toInstant(), (UUID) row[4], "offer?id=" + row[5]);
    }
}
