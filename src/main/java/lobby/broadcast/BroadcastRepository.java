package lobby.broadcast;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.persistence.TypedQuery;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

@ApplicationScoped
class BroadcastRepository {

    private static final Set<Long> NOWHERE = Set.of(-1L);

    @PersistenceContext EntityManager em;

    Optional<Broadcast> find(UUID reference) {
        return em.createQuery("select b from Broadcast b where b.reference = :reference", Broadcast.class)
            .setParameter("reference", reference)
            .getResultStream()
            .findFirst();
    }

    /** That which a file is kept for. */
    Optional<Broadcast> with(UUID file) {
        return em.createQuery("select b from Broadcast b where b.file = :file", Broadcast.class)
            .setParameter("file", file)
            .getResultStream()
            .findFirst();
    }

    Broadcast of(long key) {
        return em.find(Broadcast.class, key);
    }

    /** As {@link #find}, for a change: whoever comes second sees what the first has done. */
    Optional<Broadcast> forChange(UUID reference) {
        em.createNativeQuery("select id from broadcast where reference = cast(?1 as uuid) for no key update")
            .setParameter(1, reference.toString())
            .getResultList();
        return find(reference);
    }

    /** The same for a timer, which leaves alone what somebody else has in hand. */
    Optional<Broadcast> forChangeUnlessTaken(UUID reference) {
        boolean free = !em.createNativeQuery("""
                select id from broadcast where reference = cast(?1 as uuid) for no key update skip locked
                """)
            .setParameter(1, reference.toString())
            .getResultList().isEmpty();
        return free ? find(reference) : Optional.empty();
    }

    /** Those of which a round is due, in the order in which it is. */
    List<UUID> due(Instant now) {
        return references(em.createNativeQuery("""
                select reference from broadcast where next_at <= ?1 order by next_at, id
                """)
            .setParameter(1, Timestamp.from(now)));
    }

    /** Those of which nothing is to go out any more, and nothing is on its way. */
    List<UUID> gone() {
        return references(em.createNativeQuery("""
                select b.reference from broadcast b
                where b.state = 'ACTIVE' and b.next_at is null and not exists (
                    select 1 from broadcast_recipient t where t.broadcast_id = b.id and t.done_at is null)
                order by b.id
                """));
    }

    private static List<UUID> references(Query query) {
        List<?> rows = query.getResultList();
        return rows.stream().map(UUID.class::cast).toList();
    }

    /** @param places keys of the locations of which those are listed that go there */
    List<Broadcast> list(BroadcastFilter filter, Set<Long> places, int first, int size) {
        return asked(em.createQuery("""
                select b from Broadcast b
                join fetch b.changedBy
                left join fetch b.ended.by
                where b.id in (select c.id from Broadcast c join c.target.locations l where l.id in :places)
                and b.state in :states
                and (lower(b.title) like :words escape '\\' or lower(b.text) like :words escape '\\')
                order by b.changedAt desc, b.id desc
                """, Broadcast.class), filter, places)
            .setHint("eclipselink.batch.type", "IN")
            .setHint("eclipselink.batch", "b.target.locations")
            .setHint("eclipselink.batch", "b.target.floors")
            .setHint("eclipselink.batch", "b.target.tags")
            .setFirstResult(first)
            .setMaxResults(size)
            .getResultList();
    }

    long count(BroadcastFilter filter, Set<Long> places) {
        return asked(em.createQuery("""
                select count(b) from Broadcast b
                where b.id in (select c.id from Broadcast c join c.target.locations l where l.id in :places)
                and b.state in :states
                and (lower(b.title) like :words escape '\\' or lower(b.text) like :words escape '\\')
                """, Long.class), filter, places)
            .getSingleResult();
    }

    void add(Broadcast broadcast) {
        em.persist(broadcast);
        em.flush();
    }

    void remove(Broadcast broadcast) {
        em.remove(broadcast);
        em.flush();
    }

    /** What was changed is so from now on, for what else is done in this transaction. */
    void flush() {
        em.flush();
    }

    private static <T> TypedQuery<T> asked(TypedQuery<T> query, BroadcastFilter filter, Set<Long> places) {
        return query.setParameter("places", places.isEmpty() ? NOWHERE : places)
            .setParameter("states", filter.state() == null ? EnumSet.allOf(BroadcastState.class)
                : EnumSet.of(filter.state()))
            .setParameter("words", "%" + filter.words().toLowerCase(Locale.ROOT).replaceAll("[%_\\\\]", "\\\\$0")
                + "%");
    }
}
