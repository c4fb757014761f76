package lobby.security;

import static java.util.stream.Collectors.groupingBy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
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
        with came as (%s), who as (
            select p.id, p.reference, p.operator, p.language, came.seen_at, came.terms, n.id as network_id,
                   n.owner_id = p.id as owner
            from came join person p on p.id = came.id join network n on n.id = p.network_id
            where p.deactivated_at is null and p.blacklisted_at is null
        )
        select 'PERSON', w.id, w.reference, w.owner, w.operator, cast(null as bigint), cast(null as varchar),
               cast(null as varchar), cast(null as varchar), cast(null as date), cast(null as date), w.language, w.seen_at,
               w.terms
        from who w
        union all
        select 'OWNED', w.id, null, null, null, l.id, null, null, null, null, null, null, null, null
        from who w join location l on l.network_id = w.network_id where w.owner
        union all
        select 'GRANT', w.id, null, null, null, a.location_id, g.area, g.level, null, null, null, null, null, null
        from who w join staff_assignment a on a.person_id = w.id left join (
            select group_id, area, level from permission_level
            union all select id, 'REDACTION', 'MANAGE' from permission_group where redacts) g on g.group_id = a.group_id
        union all
        select 'MEMBER', w.id, null, null, null, m.location_id, null, null, l.zone, m.starts_on, m.ends_on, null, null, null
        from who w join membership m on m.person_id = w.id join location l on l.id = m.location_id
        """;

    private static final String THESE =
        FACTS.formatted("select unnest(cast(?1 as bigint[])) as id, cast(null as timestamptz) as seen_at, '' as terms");

    private static final String BY_DOOR = FACTS.formatted("""
        select d.person_id as id, d.seen_at, coalesce(d.vouched, '') as terms from door d
        where d.token_hash = ?1 and d.ends_at > ?2 and d.seen_at > ?3
        """);

    private static final String BY_TOKEN = FACTS.formatted("""
        select t.person_id as id, t.seen_at, t.scopes as terms from api_token t where t.token_hash = ?1 and t.ends_at > ?2
        """);

    /** In the order in which whoever changes more than one of them would. */
    private static final String HOLD = """
        select (select count(*) from (select 1 from membership where person_id = ?1 order by id for share) m),
               (select count(*) from (select 1 from person where id = ?1 for share) p),
               (select count(*) from (select 1 from staff_assignment where person_id = ?1 order by id for share) a)
        """;

    /** A statement of its own, which sees the groups they have by then. */
    private static final String HOLD_GROUPS = """
        select id from permission_group
        where id in (select group_id from staff_assignment where person_id = ?1)
        order by id for share
        """;

    @PersistenceContext EntityManager em;
    @Inject Clock clock;

    /** What this person may do now; nobody if they are unknown or shut out. */
    public Actor of(long person) {
        return of(List.of(person)).stream().findFirst().orElse(Actor.nobody());
    }

    /** The same for many; who is unknown or shut out is left out. */
    public List<Actor> of(Collection<Long> people) {
        return facts(em.createNativeQuery(THESE).setParameter(1, SqlArray.of(people)).getResultList()).stream()
            .collect(groupingBy(ActorFact::person, LinkedHashMap::new, ActorFact.toActor(clock.instant())))
            .values().stream().toList();
    }

    /** Who comes in by this door now, unless it was closed, has run out, or they were shut out. */
    public Optional<Entrant> byDoor(String hash, Instant now, Instant idleSince) {
        return entrant(em.createNativeQuery(BY_DOOR)
            .setParameter(1, hash)
            .setParameter(2, Timestamp.from(now))
            .setParameter(3, Timestamp.from(idleSince)), now);
    }

    /** Whom this API token stands for now, unless it was revoked, has run out, or they were shut out. */
    public Optional<Entrant> byToken(String hash, Instant now) {
        return entrant(em.createNativeQuery(BY_TOKEN)
            .setParameter(1, hash)
            .setParameter(2, Timestamp.from(now)), now);
    }

    private static Optional<Entrant> entrant(Query query, Instant now) {
        List<?> rows = query.getResultList();
        List<ActorFact> facts = facts(rows);
        return rows.stream().map(Object[].class::cast).filter(row -> row[11] != null).findFirst()
            .map(self -> Entrant.of(facts.stream().collect(ActorFact.toActor(now)), facts, (String) self[11],
                (Timestamp) self[12], (String) self[13]));
    }

    /** Until the end of the transaction nobody changes what this person may do; readers do not wait, nor others so. */
    void hold(long person) {
        em.createNativeQuery(HOLD).setParameter(1, person).getResultList();
        em.createNativeQuery(HOLD_GROUPS).setParameter(1, person).getResultList();
    }

    Optional<Person> person(long key) {
        return Optional.ofNullable(em.find(Person.class, key));
    }

    private static List<ActorFact> facts(List<?> rows) {
        return rows.stream().map(row -> ActorFact.of((Object[]) row)).toList();
    }
}
