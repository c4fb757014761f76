package lobby.announcement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import lobby.announcement.audience.AnnouncementPolicy;
import lobby.conversation.gathering.Planned;
import lobby.conversation.gathering.PlannedSource;
import lobby.security.Actor;

@ApplicationScoped
class AnnouncementRepository implements PlannedSource {

    private static final Set<Long> NOWHERE = Set.of(-1L);

    @PersistenceContext EntityManager em;

    Optional<Announcement> find(UUID reference) {
        return em.createQuery("select a from Announcement a where a.reference = :reference", Announcement.class)
            .setParameter("reference", reference)
            .getResultStream()
            .findFirst();
    }

    /** As {@link #find}, for a change: whoever comes second sees what the first has done. */
    Optional<Announcement> forChange(UUID reference) {
        em.createNativeQuery("select id from announcement where reference = cast(?1 as uuid) for no key update")
            .setParameter(1, reference.toString())
            .getResultList();
        return find(reference);
    }

    /** The same for a timer, which leaves alone what somebody else has in hand. */
    Optional<Announcement> forChangeUnlessTaken(UUID reference) {
        boolean free = !em.createNativeQuery("""
                select id from announcement where reference = cast(?1 as uuid) for no key update skip locked
                """)
            .setParameter(1, reference.toString())
            .getResultList().isEmpty();
        return free ? find(reference) : Optional.empty();
    }

    /** Those whose time has come, in the order in which it did. */
    List<UUID> due(Instant now) {
        List<?> due = em.createNativeQuery("""
                select reference from announcement
                where state = 'SCHEDULED' and planned_for <= ?1 order by planned_for, id
                """)
            .setParameter(1, Timestamp.from(now))
            .getResultList();
        return due.stream().map(UUID.class::cast).toList();
    }

    /** All of them go to the location of the event, so whoever sees one sees all. */
    @Override
    public List<Planned> planned(UUID gathering, Instant calledOff, Actor viewer) {
        return em.createQuery("""
                select a from Announcement a
                where a.target.event = :event and a.state = lobby.announcement.AnnouncementState.SCHEDULED
                order by a.plannedFor, a.id
                """, Announcement.class)
            .setParameter("event", gathering)
            .setHint("eclipselink.batch.type", "IN")
            .setHint("eclipselink.batch", "a.target.locations")
            .getResultStream()
            .map(one -> planned(one, calledOff, AnnouncementPolicy.maySee(viewer, one.locations())))
            .toList();
    }

    private static Planned planned(Announcement one, Instant calledOff, boolean seen) {
        boolean goesOut = calledOff == null || !calledOff.isAfter(one.changedAt());
        return new Planned(seen ? one.title() : "", one.plannedFor().orElseThrow(), goesOut,
            seen ? "announcement?id=" + one.reference() : "");
    }

    /** @param places keys of the locations of which those are listed that go there */
    List<Announcement> list(AnnouncementFilter filter, Set<Long> places, int first, int size) {
        return asked(em.createQuery("""
                select a from Announcement a
                join fetch a.changedBy
                where a.id in (select b.id from Announcement b join b.target.locations l where l.id in :places)
                and a.state in :states
                and (lower(a.title) like :words escape '\\' or lower(a.text) like :words escape '\\')
                order by a.changedAt desc, a.id desc
                """, Announcement.class), filter, places)
            .setHint("eclipselink.batch.type", "IN")
            .setHint("eclipselink.batch", "a.target.locations")
            .setHint("eclipselink.batch", "a.target.floors")
            .setHint("eclipselink.batch", "a.target.tags")
            .setFirstResult(first)
            .setMaxResults(size)
            .getResultList();
    }

    long count(AnnouncementFilter filter, Set<Long> places) {
        return asked(em.createQuery("""
                select count(a) from Announcement a
                where a.id in (select b.id from Announcement b join b.target.locations l where l.id in :places)
                and a.state in :states
                and (lower(a.title) like :words escape '\\' or lower(a.text) like :words escape '\\')
                """, Long.class), filter, places)
            .getSingleResult();
    }

    void add(Announcement announcement) {
        em.persist(announcement);
        em.flush();
    }

    void remove(Announcement announcement) {
        em.remove(announcement);
    }

    private static <T> TypedQuery<T> asked(TypedQuery<T> query, AnnouncementFilter filter, Set<Long> places) {
        return query.setParameter("places", places.isEmpty() ? NOWHERE : places)
            .setParameter("states", filter.state() == null ? EnumSet.allOf(AnnouncementState.class)
                : EnumSet.of(filter.state()))
            .setParameter("words", "%" + filter.words().toLowerCase(Locale.ROOT).replaceAll("[%_\\\\]", "\\\\$0")
                + "%");
    }
}
