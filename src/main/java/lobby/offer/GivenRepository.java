package lobby.offer;

import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import lobby.people.Location;
import lobby.people.Person;
import lobby.platform.SqlArray;

/** Who was given what, and where those live to whom it may be given. */
@ApplicationScoped
class GivenRepository {

    /** Where somebody lives: what an offer asks about. */
    record Home(String floor, Set<String> tags) {
    }

    @PersistenceContext EntityManager em;

    void add(Given given) {
        em.persist(given);
    }

    /** What is known here of where this person lives at the location, whether they still do or not. */
    Optional<Home> home(Person person, Location location) {
        List<?> rows = em.createNativeQuery("""
                select coalesce(u.floor, ''),
                    coalesce((select string_agg(t.tag, ',') from person_tag t where t.person_id = m.person_id), '')
                from membership m
                left join unit u on u.id = m.unit_id
                where m.person_id = ?1 and m.location_id = ?2
                """)
            .setParameter(1, person.id())
            .setParameter(2, location.id())
            .getResultList();
        return rows.stream().map(Object[].class::cast).findFirst()
            .map(row -> new Home((String) row[0], Set.of(((String) row[1]).split(","))));
    }

    /** Keys of what this person was given of these. */
    Set<Long> had(Collection<Offer> offers, Person person) {
        List<?> found = em.createNativeQuery("""
                select offer_id from offer_given where person_id = ?1 and offer_id = any (cast(?2 as bigint[]))
                """)
            .setParameter(1, person.id())
            .setParameter(2, SqlArray.of(offers.stream().map(Offer::id).toList()))
            .getResultList();
        return found.stream().map(id -> ((Number) id).longValue()).collect(toSet());
    }

    Optional<Given> byCode(String code) {
        return em.createQuery("""
                select g from Given g
                join fetch g.offer o
                join fetch o.location
                join fetch g.person
                left join fetch g.redeemedBy
                where g.code = :code
                """, Given.class)
            .setParameter("code", code)
            .getResultStream()
            .findFirst();
    }

    /** Whether this was the one time that it is used: of two at once, one. */
    boolean redeem(Given given, Person by, Instant now) {
        return em.createNativeQuery("""
                update offer_given set redeemed_at = ?1, redeemed_by_id = ?2 where id = ?3 and redeemed_at is null
                """)
            .setParameter(1, Timestamp.from(now))
            .setParameter(2, by.id())
            .setParameter(3, given.id())
            .executeUpdate() == 1;
    }

    /** Whether it was not taken back meanwhile. */
    boolean isThere(Given given) {
        return !em.createNativeQuery("select 1 from offer_given where id = ?1").setParameter(1, given.id())
            .getResultList().isEmpty();
    }

    void forget(UUID offer, Person person) {
        em.createNativeQuery("""
                delete from offer_given g using offer o
                where o.id = g.offer_id and o.reference = cast(?1 as uuid) and g.person_id = ?2
                and g.redeemed_at is null
                """)
            .setParameter(1, offer.toString())
            .setParameter(2, person.id())
            .executeUpdate();
    }

    /** Who got it, newest first. */
    List<Given> of(Offer offer, int first, int size) {
        return em.createQuery("""
                select g from Given g
                join fetch g.person
                join fetch g.givenBy
                left join fetch g.redeemedBy
                where g.offer = :offer
                order by g.givenAt desc, g.id desc
                """, Given.class)
            .setParameter("offer", offer)
            .setFirstResult(first)
            .setMaxResults(size)
            .getResultList();
    }

    /**
     * What became of these for somebody who has them: reference, kind, when it is over, code, points, when it was
     * used, key of the location, and all points that they have there.
     */
    List<Object[]> standing(Collection<UUID> offers, Person person) {
        List<?> rows = em.createNativeQuery("""
                select o.reference, o.kind, o.ends_at, g.code, g.points, g.redeemed_at, o.location_id,
                    (select coalesce(sum(h.points), 0) from offer_given h join offer p on p.id = h.offer_id
                    where h.person_id = g.person_id and p.location_id = o.location_id)
                from offer o
                join offer_given g on g.offer_id = o.id and g.person_id = ?1
                where o.reference = any (cast(?2 as uuid[]))
                """)
            .setParameter(1, person.id())
            .setParameter(2, SqlArray.of(offers))
            .getResultList();
        return rows.stream().map(Object[].class::cast).toList();
    }
}
