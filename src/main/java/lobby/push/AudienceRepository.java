package lobby.push;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lobby.platform.SqlArray;

@ApplicationScoped
class AudienceRepository {

    private static final int MOST = 100;

    @PersistenceContext EntityManager em;

    /** Of the people with a page open: who might hear of something at these locations, or of these customers. */
    Set<Long> of(Collection<Long> locations, Collection<Long> customers, Collection<Long> connected) {
        List<?> people = em.createNativeQuery("""
                with connected as (select unnest(cast(?3 as bigint[])) as id)
                select o.id from connected o where o.id = any (cast(?2 as bigint[]))
                union
                select s.person_id from staff_assignment s join connected o on o.id = s.person_id
                where s.location_id = any (cast(?1 as bigint[]))
                union
                select n.owner_id from network n join connected o on o.id = n.owner_id
                """)
            .setParameter(1, SqlArray.of(locations))
            .setParameter(2, SqlArray.of(customers))
            .setParameter(3, SqlArray.of(connected))
            .getResultList();
        return people.stream().map(id -> ((Number) id).longValue()).collect(toSet());
    }

    /** In how many conversations there is something unread, and in how many of them that calls nobody. */
    record Badge(long unread, long muted) {
    }

    /** What each of these people has not read of what they may read; 100 is "or more". */
    Map<Long, Badge> unread(Collection<Long> people) {
        if (people.isEmpty()) {
            return Map.of();
        }
        List<?> rows = em.createNativeQuery("""
                select o.id, b.unread, b.muted
                from unnest(cast(?1 as bigint[])) as o(id) cross join lateral (
                    select count(*) as unread, count(*) filter (where counted.muted) as muted from (
                        select w.muted from unread u
                        left join participant w on w.conversation_id = u.conversation_id and w.person_id = o.id
                        join conversation c on c.id = u.conversation_id
                        join location l on l.id = c.location_id
                        join network n on n.id = l.network_id
                        where u.person_id = o.id
                        and (c.customer_id = o.id or n.owner_id = o.id or exists (
                            select 1 from staff_assignment s
                            join permission_level a on a.group_id = s.group_id
                            where s.person_id = o.id and s.location_id = c.location_id
                            and a.area = c.team and a.level in ('VIEW', 'MANAGE')))
                        limit ?2) as counted) b
                """)
            .setParameter(1, SqlArray.of(people))
            .setParameter(2, MOST)
            .getResultList();
        return rows.stream().map(Object[].class::cast)
            .collect(toMap(row -> number(row[0]), row -> new Badge(number(row[1]), number(row[2]))));
    }

    private static long number(Object value) {
        return ((Number) value).longValue();
    }
}
