package lobby.care.first;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import lobby.conversation.ConversationView.Place;
import lobby.people.Location;
import lobby.people.Person;
import lobby.people.PersonView;
import lobby.platform.SearchWords;
import lobby.platform.SqlArray;

/** Residents by their names, as far as they have no chat yet. */
@ApplicationScoped
class UnwrittenRepository {

    @PersistenceContext EntityManager em;

    /** Somebody who belongs to a location, or did. */
    Optional<Person> find(Location location, UUID reference) {
        return em.createQuery("""
                select m.person from Membership m
                where m.location = :location
                and m.person.reference = :reference
                """, Person.class)
            .setParameter("location", location)
            .setParameter("reference", reference)
            .getResultStream()
            .findFirst();
    }

    /** The name of the unit somebody lives in at a location, empty where there is none. */
    String unitOf(Location location, Person resident) {
        return em.createQuery("""
                select u.name from Membership m
                join m.unit u
                where m.location = :location
                and m.person = :resident
                """, String.class)
            .setParameter("location", location)
            .setParameter("resident", resident)
            .getResultStream()
            .findFirst()
            .orElse("");
    }

    /**
     * By name those who live there today.
     *
     * @param words beginnings of words that their names have to have
     * @param anybody keys of the locations where the caller may write to anybody
     * @param answering keys of those where they may where residents can't write
     */
    List<Unwritten> named(String words, Collection<Long> anybody, Collection<Long> answering, long but, Instant now,
        int most) {
        String query = SearchWords.query(words);
        if (query.isEmpty() || answering.isEmpty()) {
            return List.of();
        }
        List<?> rows = em.createNativeQuery("""
                select p.reference, p.name, coalesce(u.name, ''), l.reference as location, l.name as location_name, l.zone
                from person p
                join membership m on m.person_id = p.id
                join location l on l.id = m.location_id
                left join care_channel t on t.location_id = l.id
                left join unit u on u.id = m.unit_id
                where to_tsvector('simple', p.name) @@ to_tsquery('simple', ?1)
                and p.id <> ?2 and p.deactivated_at is null and p.blacklisted_at is null
                and (l.id = any (cast(?3 as bigint[]))
                    or l.id = any (cast(?4 as bigint[])) and not coalesce(t.two_way, l.chat_from_start))
                and coalesce(m.starts_on, date '0001-01-01') <= cast(cast(?5 as timestamptz) at time zone l.zone as date)
                and coalesce(m.ends_on, date '9999-12-31') >= cast(cast(?5 as timestamptz) at time zone l.zone as date)
                and not exists (
                    select 1 from conversation c where c.channel_id = l.id and c.customer_id = p.id)
                order by p.name, p.reference, l.name limit ?6
                """)
            .setParameter(1, query)
            .setParameter(2, but)
            .setParameter(3, SqlArray.of(anybody))
            .setParameter(4, SqlArray.of(answering))
            .setParameter(5, Timestamp.from(now))
            .setParameter(6, most)
            .getResultList();
        return rows.stream().map(Object[].class::cast).map(UnwrittenRepository::unwritten).toList();
    }

    private static Unwritten unwritten(Object[] row) {
        return new Unwritten(PersonView.of((UUID) row[0], (String) row[1]), (String) row[2],
            new Place((UUID) row[3], (String) row[4], (String) row[5]));
    }
}
