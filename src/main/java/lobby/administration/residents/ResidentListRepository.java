package lobby.administration.residents;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import lobby.people.Membership;
import lobby.people.Person;
import lobby.platform.SqlArray;

/** Lists residents of the locations it is given, and of no others, in as many statements however many they are. */
@ApplicationScoped
class ResidentListRepository {

    /** Keys of the memberships that were asked for, and how many there are past this page too. */
    record Found(List<Long> keys, long total) {
    }

    @PersistenceContext EntityManager em;

    Found find(ResidentFilter filter, int limit, Collection<Long> locations, Instant now) {
        String q = filter.q().toLowerCase(Locale.ROOT);
        String digits = q.matches("[\\d +()./-]*\\d[\\d +()./-]*") ? q.replaceAll("\\D", "") : "";
        List<?> rows = em.createNativeQuery("""
                select m.id, count(*) over ()
                from membership m
                join person p on p.id = m.person_id
                join location l on l.id = m.location_id
                left join unit u on u.id = m.unit_id
                where m.location_id = any (cast(?1 as bigint[]))
                and (?2 or m.ends_on is null or m.ends_on >= cast(cast(?3 as timestamptz) at time zone l.zone as date))
                and (?4 = '' or lower(p.name) like ?5 escape '!' or p.email like ?5 escape '!' or lower(u.name) = ?4
                    or (?6 <> '' and regexp_replace(p.phone, '[^0-9]', '', 'g') like ?7))
                order by lower(p.name), p.id, m.id
                offset ?8 limit ?9
                """)
            .setParameter(1, SqlArray.of(locations))
            .setParameter(2, filter.former())
            .setParameter(3, Timestamp.from(now))
            .setParameter(4, q)
            .setParameter(5, "%" + literal(q) + "%")
            .setParameter(6, digits)
            .setParameter(7, "%" + digits + "%")
            .setParameter(8, filter.offset())
            .setParameter(9, limit)
            .getResultList();
        List<Long> keys = rows.stream().map(row -> ((Number) ((Object[]) row)[0]).longValue()).toList();
        return new Found(keys, rows.isEmpty() ? 0 : ((Number) ((Object[]) rows.get(0))[1]).longValue());
    }

    List<Membership> read(Collection<Long> keys) {
        if (keys.isEmpty()) {
            return List.of();
        }
        return em.createQuery("""
                select m from Membership m
                join fetch m.person join fetch m.location left join fetch m.unit
                where m.id in :keys
                order by lower(m.person.name), m.person.id, m.id
                """, Membership.class)
            .setParameter("keys", keys)
            .getResultList();
    }

    /** The tags of these people, by the person's key; who has none is left out. */
    Map<Long, List<String>> tags(Collection<Person> people) {
        List<?> rows = em.createNativeQuery("""
                select person_id, tag from person_tag
                where person_id = any (cast(?1 as bigint[]))
                order by tag
                """)
            .setParameter(1, SqlArray.of(people.stream().map(Person::id).toList()))
            .getResultList();
        return rows.stream().map(row -> (Object[]) row)
            .collect(groupingBy(row -> ((Number) row[0]).longValue(), mapping(row -> (String) row[1], toList())));
    }

    /** A percent sign that somebody looks for is a percent sign. */
    private static String literal(String text) {
        return text.replace("!", "!!").replace("%", "!%").replace("_", "!_");
    }
}
