package lobby.broadcast.round;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import lobby.announcement.audience.Reach;
import lobby.people.Location;
import lobby.people.Person;
import lobby.platform.SqlArray;

/**
 * To whom a broadcast went each time, and to whom it is still on its way. Rows of several people are always written and
 * taken in the order of their keys, so that no two wait for each other in a circle.
 */
@ApplicationScoped
public class RoundRepository {

    /** The rounds are chosen first, so that the recipients of no other are read. */
    private static final String REACH = """
        select r.broadcast_id, r.number, r.began_at, count(t.person_id) filter (where t.done_at is null),
            count(t.done_at) filter (where t.conversation_id is null), count(t.conversation_id),
            count(*) filter (where m.delivered_up_to >= t.message_number),
            count(*) filter (where m.read_up_to >= t.message_number)
        from (%s) r
        left join broadcast_recipient t on t.broadcast_id = r.broadcast_id and t.round = r.number
        left join participant m on m.conversation_id = t.conversation_id and m.person_id = t.person_id
        group by r.broadcast_id, r.number, r.began_at
        order by r.broadcast_id, r.number desc
        """;

    private static final String OF_ONE = REACH.formatted("""
        select * from broadcast_round where broadcast_id = ?1 order by number desc limit ?2
        """);

    private static final String NEWEST = REACH.formatted("""
        select distinct on (broadcast_id) * from broadcast_round where broadcast_id = any (cast(?1 as bigint[]))
        order by broadcast_id, number desc
        """);

    @PersistenceContext EntityManager em;

    /**
     * Writes down that a round goes to these.
     *
     * @param homes by the key of each, that of the location whose team writes to them
     */
    public void begin(long broadcast, int round, SortedMap<Long, Long> homes, Instant now) {
        em.createNativeQuery("insert into broadcast_round (broadcast_id, number, began_at) values (?1, ?2, ?3)")
            .setParameter(1, broadcast)
            .setParameter(2, round)
            .setParameter(3, Timestamp.from(now))
            .executeUpdate();
        em.createNativeQuery("""
                insert into broadcast_recipient (broadcast_id, round, person_id, location_id)
                select ?1, ?2, p.id, p.home from unnest(cast(?3 as bigint[]), cast(?4 as bigint[])) as p(id, home)
                order by p.id
                """)
            .setParameter(1, broadcast)
            .setParameter(2, round)
            .setParameter(3, SqlArray.of(homes.keySet()))
            .setParameter(4, SqlArray.of(homes.values()))
            .executeUpdate();
    }

    /** Those of which somebody is still to be written to. */
    public List<Long> underWay() {
        List<?> rows = em.createNativeQuery("""
                select distinct broadcast_id from broadcast_recipient where done_at is null order by broadcast_id
                """)
            .getResultList();
        return rows.stream().map(RoundRepository::number).toList();
    }

    /** Some of those whom the same broadcast is still to be written to, that come after this one. */
    public List<Recipient> waiting(Recipient after, int most) {
        List<?> rows = em.createNativeQuery("""
                select broadcast_id, round, person_id from broadcast_recipient
                where done_at is null and broadcast_id = ?1 and (round, person_id) > (?2, ?3)
                order by round, person_id limit ?4
                """)
            .setParameter(1, after.broadcast())
            .setParameter(2, after.round())
            .setParameter(3, after.person())
            .setParameter(4, most)
            .getResultList();
        return rows.stream().map(Object[].class::cast)
            .map(row -> new Recipient(number(row[0]), (int) number(row[1]), number(row[2])))
            .toList();
    }

    /** Takes one in hand until the end of the transaction; nobody where another has, or it is done. */
    public Optional<Person> take(Recipient one) {
        boolean free = !of(one, em.createNativeQuery("""
                select person_id from broadcast_recipient
                where broadcast_id = ?1 and round = ?2 and person_id = ?3 and done_at is null
                for update skip locked
                """)).getResultList().isEmpty();
        return free ? Optional.of(em.find(Person.class, one.person())) : Optional.empty();
    }

    /** Whose team writes to them; nobody's where they left, were shut out, or the round is over or not the newest. */
    public Optional<Location> home(Recipient one, Instant now) {
        List<?> homes = of(one, em.createNativeQuery("""
                select l.id from broadcast_recipient t
                join broadcast b on b.id = t.broadcast_id and b.state = 'ACTIVE' and b.rounds = t.round
                join location l on l.id = t.location_id
                join person p on p.id = t.person_id
                where t.broadcast_id = ?1 and t.round = ?2 and t.person_id = ?3
                and p.deactivated_at is null and p.blacklisted_at is null
                and exists (select 1 from membership m
                    where m.person_id = t.person_id and m.location_id = l.id and m.kind = 'MEMBER'
                    and coalesce(m.starts_on, '-infinity') <= cast(cast(?4 as timestamptz) at time zone l.zone as date)
                    and coalesce(m.ends_on, 'infinity') >= cast(cast(?4 as timestamptz) at time zone l.zone as date))
                """))
            .setParameter(4, Timestamp.from(now))
            .getResultList();
        return homes.stream().findFirst().map(home -> em.find(Location.class, number(home)));
    }

    /** They were written to. */
    public void written(Recipient one, long conversation, long number, Instant now) {
        of(one, em.createNativeQuery("""
                update broadcast_recipient set done_at = ?4, conversation_id = ?5, message_number = ?6
                where broadcast_id = ?1 and round = ?2 and person_id = ?3
                """))
            .setParameter(4, Timestamp.from(now))
            .setParameter(5, conversation)
            .setParameter(6, number)
            .executeUpdate();
    }

    /** They are not written to any more. */
    public void passed(Recipient one, Instant now) {
        of(one, em.createNativeQuery("""
                update broadcast_recipient set done_at = ?4
                where broadcast_id = ?1 and round = ?2 and person_id = ?3
                """))
            .setParameter(4, Timestamp.from(now))
            .executeUpdate();
    }

    /** Passes over all who are not being written to already. */
    public void stop(long broadcast, Instant now) {
        em.createNativeQuery("""
                update broadcast_recipient t set done_at = ?2
                from (select round, person_id from broadcast_recipient
                    where broadcast_id = ?1 and done_at is null
                    order by broadcast_id, round, person_id for update skip locked) f
                where t.broadcast_id = ?1 and t.round = f.round and t.person_id = f.person_id
                """)
            .setParameter(1, broadcast)
            .setParameter(2, Timestamp.from(now))
            .executeUpdate();
    }

    /** The last rounds, the newest first. */
    public List<Round> of(long broadcast, int most) {
        return rows(em.createNativeQuery(OF_ONE).setParameter(1, broadcast).setParameter(2, most)).stream()
            .map(RoundRepository::round).toList();
    }

    /** The newest round of each, by key; one that never went out is missing. */
    public Map<Long, Round> newest(Collection<Long> broadcasts) {
        return rows(em.createNativeQuery(NEWEST).setParameter(1, SqlArray.of(broadcasts))).stream()
            .collect(toMap(row -> number(row[0]), RoundRepository::round));
    }

    private static Query of(Recipient one, Query query) {
        return query.setParameter(1, one.broadcast()).setParameter(2, one.round()).setParameter(3, one.person());
    }

    private static List<Object[]> rows(Query query) {
        List<?> rows = query.getResultList();
        return rows.stream().map(Object[].class::cast).toList();
    }

    private static Round round(Object[] row) {
        return new Round((int) number(row[1]), ((Timestamp) row[2]).toInstant(), number(row[3]), number(row[4]),
            new Reach(number(row[5]), number(row[6]), number(row[7])));
    }

    private static long number(Object value) {
        return ((Number) value).longValue();
    }
}
