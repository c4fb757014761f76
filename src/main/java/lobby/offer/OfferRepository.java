package lobby.offer;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import lobby.conversation.card.CardKind;
import lobby.offer.OfferView.Tally;
import lobby.people.Location;
import lobby.platform.SqlArray;

@ApplicationScoped
class OfferRepository {

    private static final UUID NOWHERE = new UUID(0, 0);

    @PersistenceContext EntityManager em;

    Offer add(Offer offer) {
        em.persist(offer);
        return offer;
    }

    Optional<Offer> find(UUID reference) {
        return em.createQuery("""
                select o from Offer o
                join fetch o.location
                join fetch o.changedBy
                where o.reference = :reference
                """, Offer.class)
            .setParameter("reference", reference)
            .getResultStream()
            .findFirst();
    }

    /** The same for a change, or to give it: who wants the last one waits for whoever is just getting it. */
    Optional<Offer> forChange(UUID reference) {
        em.createNativeQuery("select id from offer where reference = cast(?1 as uuid) for no key update")
            .setParameter(1, reference.toString())
            .getResultList();
        return find(reference);
    }

    /** What can be given at a location now, soonest over first. */
    List<Offer> active(Location location, Instant now) {
        return em.createQuery("""
                select o from Offer o
                join fetch o.location
                where o.location = :location
                and o.active = true
                and o.startsAt <= :now
                and o.endsAt > :now
                order by o.endsAt, o.title
                """, Offer.class)
            .setParameter("location", location)
            .setParameter("now", now)
            .getResultList();
    }

    List<Offer> list(OfferFilter filter, Set<Long> places, Instant now, int first, int size) {
        return filtered(em.createQuery("""
                select o from Offer o
                join fetch o.location l
                join fetch o.changedBy
                where l.id in :places
                and (:everywhere = true or l.reference = :location)
                and (:anyKind = true or o.kind = :kind)
                and (:state = 'ALL'
                    or :state = 'DRAFT' and o.active = false
                    or :state = 'PLANNED' and o.active = true and o.startsAt > :now
                    or :state = 'ACTIVE' and o.active = true and o.startsAt <= :now and o.endsAt > :now
                    or :state = 'FINISHED' and o.active = true and o.endsAt <= :now)
                order by o.endsAt desc, o.id desc
                """, Offer.class), filter, places, now)
            .setFirstResult(first)
            .setMaxResults(size)
            .getResultList();
    }

    long count(OfferFilter filter, Set<Long> places, Instant now) {
        return filtered(em.createQuery("""
                select count(o) from Offer o
                join o.location l
                where l.id in :places
                and (:everywhere = true or l.reference = :location)
                and (:anyKind = true or o.kind = :kind)
                and (:state = 'ALL'
                    or :state = 'DRAFT' and o.active = false
                    or :state = 'PLANNED' and o.active = true and o.startsAt > :now
                    or :state = 'ACTIVE' and o.active = true and o.startsAt <= :now and o.endsAt > :now
                    or :state = 'FINISHED' and o.active = true and o.endsAt <= :now)
                """, Long.class), filter, places, now)
            .getSingleResult();
    }

    private static <T> TypedQuery<T> filtered(TypedQuery<T> query, OfferFilter filter, Set<Long> places, Instant now) {
        return query
            .setParameter("places", places.isEmpty() ? Set.of(-1L) : places)
            .setParameter("everywhere", filter.location() == null)
            .setParameter("location", filter.location() == null ? NOWHERE : filter.location())
            .setParameter("anyKind", filter.kind() == null)
            .setParameter("kind", filter.kind() == null ? CardKind.EVENT : filter.kind())
            .setParameter("state", filter.state() == null ? "ALL" : filter.state().name())
            .setParameter("now", now);
    }

    /** How often each of these was given and used, by key; what nobody got is missing. */
    Map<Long, Tally> tallies(Collection<Offer> offers) {
        if (offers.isEmpty()) {
            return Map.of();
        }
        List<?> rows = em.createNativeQuery("""
                select offer_id, count(*), count(redeemed_at) from offer_given
                where offer_id = any (cast(?1 as bigint[]))
                group by offer_id
                """)
            .setParameter(1, SqlArray.of(offers.stream().map(Offer::id).toList()))
            .getResultList();
        return rows.stream().map(Object[].class::cast).collect(toMap(row -> ((Number) row[0]).longValue(),
            row -> new Tally(((Number) row[1]).longValue(), ((Number) row[2]).longValue())));
    }
}
