package lobby.security;

import static java.util.stream.Collectors.groupingBy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import lobby.people.Person;
import lobby.platform.SqlArray;

/** Reads what people may do, in one statement however many they are. Who is shut out is not among them. */
@ApplicationScoped
public class ActorRepository {

    private static final String FACTS = """
        with who as (
            select p.id, p.reference, p.operator, n.id as network_id, n.owner_id = p.id as owner
            from person p join network n on n.id = p.network_id
            where p.id = any (cast(?1 as bigint[])) and p.deactivated_at is null and p.blacklisted_at is null
        )
        select 'PERSON', w.id, w.reference, w.owner, w.operator, cast(null as bigint), cast(null as varchar),
               cast(null as varchar), cast(null as varchar), cast(null as date), cast(null as date)
        from who w
        union all
        select 'OWNED', w.id, null, null, null, l.id, null, null, null, null, null
        from who w join location l on l.network_id = w.network_id where w.owner
        union all
        select 'GRANT', w.id, null, null, null, a.location_id, g.area, g.level, null, null, null
        from who w join staff_assignment a on a.person_id = w.id left join permission_level g on g.group_id = a.group_id
        union all
        select 'MEMBER', w.id, null, null, null, m.location_id, null, null, l.zone, m.starts_on, m.ends_on
        from who w join membership m on m.person_id = w.id join location l on l.id = m.location_id
        """;

    @PersistenceContext EntityManager em;
    @Inject Clock clock;

    /** What this person may do now; nobody if they are unknown or shut out. */
    public Actor of(long person) {
        return of(List.of(person)).stream().findFirst().orElse(Actor.nobody());
    }

    /** The same for many; who is unknown or shut out is left out. */
    public List<Actor> of(Collection<Long> people) {
        return facts(people).stream()
            .collect(groupingBy(ActorFact::person, LinkedHashMap::new, ActorFact.toActor(clock.instant())))
            .values().stream().toList();
    }

    Optional<Person> person(long key) {
        return Optional.ofNullable(em.find(Person.class, key));
    }

    private List<ActorFact> facts(Collection<Long> people) {
        List<?> rows = em.createNativeQuery(FACTS)
            .setParameter(1, SqlArray.of(people))
            .getResultList();
        return rows.stream().map(row -> ActorFact.of((Object[]) row)).toList();
    }
}
