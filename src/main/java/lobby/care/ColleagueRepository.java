package lobby.care;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import lobby.people.Person;
import lobby.platform.SqlArray;

/** Who answers at a location. */
@ApplicationScoped
class ColleagueRepository {

    @PersistenceContext EntityManager em;

    /** By name those who may answer at each of these locations, and are not shut out; without this one of them. */
    List<Person> at(Collection<Long> locations, long but) {
        Set<Long> places = new HashSet<>(locations);
        List<?> ids = places.isEmpty() ? List.of() : em.createNativeQuery("""
                select p.id from staff_assignment s
                join permission_level a on a.group_id = s.group_id and a.area = 'CARE' and a.level = 'MANAGE'
                join person p on p.id = s.person_id
                where s.location_id = any (cast(?1 as bigint[])) and p.deactivated_at is null and p.id <> ?2
                group by p.id
                having count(distinct s.location_id) = ?3
                """)
            .setParameter(1, SqlArray.of(places))
            .setParameter(2, but)
            .setParameter(3, places.size())
            .getResultList();
        return ids.isEmpty() ? List.of()
            : em.createQuery("select p from Person p where p.id in :ids order by p.name", Person.class)
                .setParameter("ids", ids)
                .getResultList();
    }
}
