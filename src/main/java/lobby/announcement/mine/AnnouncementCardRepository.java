package lobby.announcement.mine;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import lobby.conversation.card.CardStanding;
import lobby.platform.SqlArray;

/** What one resident did not get, and what became of what they were given of it. */
@ApplicationScoped
class AnnouncementCardRepository {

    /** More than anybody chooses from. */
    private static final int MOST = 50;

    @PersistenceContext EntityManager em;

    /** Reference, title and text of what was told to a location since then and not to this person, newest first. */
    List<Object[]> missed(long location, long person, Instant since) {
        List<?> rows = em.createNativeQuery("""
                select a.reference, a.title, a.text
                from announcement a
                join announcement_location l on l.announcement_id = a.id
                where l.location_id = ?1 and a.state = 'SENT' and a.event_reference is null and a.sent_at > ?2
                and not exists (
                    select 1 from announcement_recipient r where r.announcement_id = a.id and r.person_id = ?3)
                order by a.sent_at desc, a.id desc
                limit ?4
                """)
            .setParameter(1, location)
            .setParameter(2, Timestamp.from(since))
            .setParameter(3, person)
            .setParameter(4, MOST)
            .getResultList();
        return rows.stream().map(Object[].class::cast).toList();
    }

    void give(UUID announcement, long person) {
        em.createNativeQuery("""
                insert into announcement_recipient (announcement_id, person_id)
                select a.id, ?2 from announcement a where a.reference = cast(?1 as uuid)
                on conflict do nothing
                """)
            .setParameter(1, announcement.toString())
            .setParameter(2, person)
            .executeUpdate();
    }

    void takeBack(UUID announcement, long person) {
        em.createNativeQuery("""
                delete from announcement_recipient
                where person_id = ?2 and read_at is null
                and announcement_id = (select id from announcement where reference = cast(?1 as uuid))
                """)
            .setParameter(1, announcement.toString())
            .setParameter(2, person)
            .executeUpdate();
    }

    /**
     * @param own whether it is the resident who looks
     * @param seen the locations whose announcements are seen by whoever looks
     */
    List<CardStanding> standing(Collection<UUID> announcements, long person, boolean own, Collection<Long> seen) {
        List<?> rows = em.createNativeQuery("""
                select a.reference, r.read_at is not null, r.person_id is not null, exists (
                    select 1 from announcement_location l
                    where l.announcement_id = a.id and l.location_id = any (cast(?3 as bigint[])))
                from announcement a
                left join announcement_recipient r on r.announcement_id = a.id and r.person_id = ?2
                where a.reference = any (cast(?1 as uuid[]))
                """)
            .setParameter(1, SqlArray.of(announcements))
            .setParameter(2, person)
            .setParameter(3, SqlArray.of(seen))
            .getResultList();
        String page = own ? "my/announcements?id=" : "announcement?id=";
        return rows.stream().map(Object[].class::cast)
            .filter(row -> (Boolean) row[own ? 2 : 3])
            .map(row -> new CardStanding((UUID) row[0], (Boolean) row[1] ? "READ" : "OPEN", "", 0, 0, page + row[0]))
            .toList();
    }
}
