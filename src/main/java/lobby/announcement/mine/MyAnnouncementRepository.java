package lobby.announcement.mine;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import lobby.conversation.gathering.NewsSource;

/** What people got, and whether they have read it. Nobody's but their own. */
@ApplicationScoped
class MyAnnouncementRepository implements NewsSource {

    private static final String MINE = """
        select a.reference, a.title, a.text, a.sent_at, a.event_title, r.read_at,
            (select string_agg(l.name, ', ' order by l.name) from announcement_location al
                join location l on l.id = al.location_id where al.announcement_id = a.id),
            count(*) over ()
        from announcement_recipient r
        join announcement a on a.id = r.announcement_id
        where r.person_id = ?1
        %s
        """;

    private static final String LISTED = MINE.formatted("""
        and (?2 = false or r.read_at is null)
        order by a.sent_at desc, a.id desc limit ?3 offset ?4
        """);

    private static final String ONE = MINE.formatted("and a.reference = cast(?2 as uuid)");

    @PersistenceContext EntityManager em;

    MyAnnouncements list(long person, boolean unreadOnly, int first, int size) {
        Query query = em.createNativeQuery(LISTED).setParameter(1, person).setParameter(2, unreadOnly)
            .setParameter(3, size).setParameter(4, first);
        List<Object[]> rows = rows(query);
        return new MyAnnouncements(rows.stream().map(MyAnnouncementRepository::mine).toList(),
            rows.isEmpty() ? 0 : ((Number) rows.get(0)[7]).longValue());
    }

    Optional<MyAnnouncement> find(long person, UUID reference) {
        return rows(em.createNativeQuery(ONE).setParameter(1, person).setParameter(2, reference.toString())).stream()
            .map(MyAnnouncementRepository::mine).findFirst();
    }

    @Override
    public long unread(long person) {
        return ((Number) em.createNativeQuery("""
                select count(*) from announcement_recipient where person_id = ?1 and read_at is null
                """)
            .setParameter(1, person)
            .getSingleResult()).longValue();
    }

    /** All of theirs have come to them. */
    void delivered(long person, Instant now) {
        em.createNativeQuery("""
                update announcement_recipient set delivered_at = ?2 where person_id = ?1 and delivered_at is null
                """)
            .setParameter(1, person)
            .setParameter(2, Timestamp.from(now))
            .executeUpdate();
    }

    /** @return whether they had not read it before */
    boolean read(long person, UUID reference, Instant now) {
        return em.createNativeQuery("""
                update announcement_recipient
                set read_at = cast(?3 as timestamptz), delivered_at = coalesce(delivered_at, cast(?3 as timestamptz))
                where person_id = ?1 and read_at is null
                and announcement_id = (select id from announcement where reference = cast(?2 as uuid))
                """)
            .setParameter(1, person)
            .setParameter(2, reference.toString())
            .setParameter(3, Timestamp.from(now))
            .executeUpdate() == 1;
    }

    private static List<Object[]> rows(Query query) {
        List<?> rows = query.getResultList();
        return rows.stream().map(Object[].class::cast).toList();
    }

    private static MyAnnouncement mine(Object[] row) {
        return new MyAnnouncement((UUID) row[0], (String) row[1], (String) row[2], ((Timestamp) row[3]).toInstant(),
            (String) row[6], (String) row[4], row[5] != null);
    }
}
