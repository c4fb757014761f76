package lobby.booking;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.criteria.CriteriaQuery;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import lobby.booking.BookingFilter.Counts;
import lobby.booking.BookingRow.Talk;
import lobby.event.Event;
import lobby.people.Location;
import lobby.people.Person;
import lobby.platform.SqlArray;
import lobby.security.Actor;

@ApplicationScoped
class BookingRepository {

    /** What stands beside a booking in a list, from elsewhere. */
    record Beside(Talk talk, String unit) {
    }

    @PersistenceContext EntityManager em;

    Optional<Booking> find(UUID reference) {
        return em.createQuery("""
                select b from Booking b
                join fetch b.event
                join fetch b.location
                join fetch b.resident
                where b.reference = :reference
                """, Booking.class)
            .setParameter("reference", reference)
            .getResultStream()
            .findFirst();
    }

    /** As {@link #find}, for a change: who changes it, and who begins its conversation, wait for each other. */
    Optional<Booking> forChange(UUID reference) {
        em.createNativeQuery("select id from booking where reference = cast(? as uuid) for no key update")
            .setParameter(1, reference.toString())
            .getResultList();
        return find(reference);
    }

    Optional<Booking> bySource(Location location, String source) {
        return em.createQuery("""
                select b from Booking b
                where b.location = :location
                and b.sourceReference = :source
                """, Booking.class)
            .setParameter("location", location)
            .setParameter("source", source)
            .getResultStream()
            .findFirst();
    }

    boolean holdsPlace(Person resident, Event event) {
        return !em.createQuery("""
                select b.id from Booking b
                where b.event = :event
                and b.resident = :resident
                and b.status <> lobby.booking.facts.BookingStatus.CANCELLED
                """)
            .setParameter("event", event)
            .setParameter("resident", resident)
            .getResultList().isEmpty();
    }

    /** Those who wait for places of an event, longest first. */
    List<Booking> waiting(Event event) {
        return em.createQuery("""
                select b from Booking b
                where b.event = :event
                and b.status = lobby.booking.facts.BookingStatus.WAITING
                order by b.madeAt, b.id
                """, Booking.class)
            .setParameter("event", event)
            .getResultList();
    }

    List<Booking> of(Event event) {
        return em.createQuery("""
                select b from Booking b
                join fetch b.location
                join fetch b.resident
                where b.event = :event
                """, Booking.class)
            .setParameter("event", event)
            .getResultList();
    }

    Booking add(Booking booking) {
        em.persist(booking);
        em.flush();
        return booking;
    }

    /** The next booking number of a location, such as "PN-2041". */
    String nextNumber(Location location) {
        Object last = em.createNativeQuery("""
                insert into booking_counter as counter (location_id, last_number) values (?1, 1001)
                on conflict (location_id) do update set last_number = counter.last_number + 1
                returning last_number
                """)
            .setParameter(1, location.id())
            .getSingleResult();
        return location.code() + "-" + last;
    }

    long count(BookingFilter filter, Actor actor) {
        CriteriaQuery<Long> query = em.getCriteriaBuilder().createQuery(Long.class);
        BookingQuery bookings = new BookingQuery(em.getCriteriaBuilder(), query);
        query.select(em.getCriteriaBuilder().count(bookings.booking())).where(bookings.where(filter, actor, query));
        return em.createQuery(query).getSingleResult();
    }

    /** How many there are in each view, in one statement. */
    Counts counts(BookingFilter filter, Actor actor, Instant now) {
        CriteriaQuery<Object[]> query = em.getCriteriaBuilder().createQuery(Object[].class);
        BookingQuery bookings = new BookingQuery(em.getCriteriaBuilder(), query);
        query.multiselect(bookings.counts(now)).where(bookings.where(filter, actor, query));
        long[] counts = Arrays.stream(em.createQuery(query).getSingleResult())
            .mapToLong(count -> count == null ? 0 : ((Number) count).longValue())
            .toArray();
        return new Counts(counts[0], counts[1], counts[2], counts[3]);
    }

    List<Booking> list(BookingFilter filter, Actor actor, int first, int size) {
        CriteriaQuery<Booking> query = em.getCriteriaBuilder().createQuery(Booking.class);
        BookingQuery bookings = new BookingQuery(em.getCriteriaBuilder(), query);
        query.select(bookings.booking()).where(bookings.where(filter, actor, query)).orderBy(bookings.order(filter));
        return em.createQuery(query)
            .setHint("eclipselink.batch.type", "IN")
            .setHint("eclipselink.join-fetch", "b.event")
            .setHint("eclipselink.join-fetch", "b.resident")
            .setHint("eclipselink.join-fetch", "b.location")
            .setFirstResult(first)
            .setMaxResults(size)
            .getResultList();
    }

    /** The conversations about these bookings as one person has read them, and the units of their residents. */
    Map<Long, Beside> beside(Collection<Booking> bookings, Actor actor) {
        List<?> rows = em.createNativeQuery("""
                select b.id, c.reference, c.closed_at, c.waiting_since, coalesce(r.amount, 0), coalesce(u.name, ''),
                    case when c.last_side = 'STAFF' then c.last_at end
                from booking b
                left join conversation c on c.booking_id = b.id
                left join unread r on r.conversation_id = c.id and r.person_id = ?2
                left join membership m on m.person_id = b.resident_id and m.location_id = b.location_id
                left join unit u on u.id = m.unit_id
                where b.id = any (cast(?1 as bigint[]))
                """)
            .setParameter(1, SqlArray.of(bookings.stream().map(Booking::id).toList()))
            .setParameter(2, actor.personId())
            .getResultList();
        return rows.stream().map(Object[].class::cast)
            .collect(toMap(row -> ((Number) row[0]).longValue(), BookingRepository::beside));
    }

    private static Beside beside(Object[] row) {
        Talk talk = row[1] == null
            ? Talk.NONE
            : new Talk((UUID) row[1], row[2] != null, instant(row[3]), ((Number) row[4]).longValue(),
                instant(row[6]));
        return new Beside(talk, (String) row[5]);
    }

    private static Instant instant(Object moment) {
        return moment == null ? null : ((Timestamp) moment).toInstant();
    }
}
