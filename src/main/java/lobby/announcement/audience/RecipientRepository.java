package lobby.announcement.audience;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import lobby.people.Location;
import lobby.people.PersonView;
import lobby.platform.SqlArray;

/** Who an announcement goes to, worked out in one statement, and what became of it there. */
@ApplicationScoped
public class RecipientRepository {

    private static final long HOUR = 3600;

    /** What no name of a floor or a tag has in it. */
    private static final String BETWEEN = "\u001f";

    /**
     * Members who live there on the day it is there, or those who come to something; each once, and nobody who was shut
     * out. Who is known from outside is told nothing: they are customers and no more, see Actor.
     */
    private static final String ADDRESSED = """
        with addressed as (
            select m.person_id as id, l.id as home, l.name as place
            from membership m
            join location l on l.id = m.location_id
            left join unit u on u.id = m.unit_id
            where m.location_id = any (cast(?1 as bigint[])) and m.kind = 'MEMBER'
            and coalesce(m.starts_on, '-infinity') <= cast(cast(?5 as timestamptz) at time zone l.zone as date)
            and coalesce(m.ends_on, 'infinity') >= cast(cast(?5 as timestamptz) at time zone l.zone as date)
            and (?2 = '' or u.floor = any (string_to_array(?2, chr(31))))
            and (?3 = '' or exists (select 1 from person_tag t
                where t.person_id = m.person_id and t.tag = any (string_to_array(?3, chr(31)))))
            union all
            select unnest(cast(?4 as bigint[])), null, null
        ), people as (
            select p.id, p.reference, p.name, (array_agg(a.home order by a.place collate "C", a.home))[1] as home
            from person p join addressed a on a.id = p.id
            where p.deactivated_at is null and p.blacklisted_at is null
            group by p.id
        )
        %s
        """;

    private static final String LISTED = ADDRESSED.formatted("""
        select reference, name, count(*) over () from people order by lower(name), id limit ?6
        """);

    private static final String HOMES = ADDRESSED.formatted("""
        select id, home from people where home is not null order by id
        """);

    private static final String WRITTEN = ADDRESSED.formatted("""
        insert into announcement_recipient (announcement_id, person_id) select ?6, id from people
        on conflict do nothing
        returning person_id
        """);

    private static final String ONE = ADDRESSED.formatted("select id from people where id = ?6");

    @PersistenceContext EntityManager em;

    /** How many they are now, and the first of them by name. */
    public Preview preview(Addressees who, Instant now, int most) {
        List<?> rows = asked(em.createNativeQuery(LISTED), who, now).setParameter(6, most).getResultList();
        List<PersonView> people = rows.stream().map(Object[].class::cast)
            .map(row -> PersonView.of((UUID) row[0], (String) row[1]))
            .toList();
        return new Preview(rows.isEmpty() ? 0 : ((Number) ((Object[]) rows.get(0))[2]).longValue(), people);
    }

    /**
     * The keys of those who would get something now because of where they live, in their order, and of that location:
     * of several, of the first by name.
     */
    public SortedMap<Long, Long> homes(Addressees who, Instant now) {
        SortedMap<Long, Long> homes = new TreeMap<>();
        List<?> rows = asked(em.createNativeQuery(HOMES), who, now).getResultList();
        rows.stream().map(Object[].class::cast).forEach(row -> homes.put(number(row[0]), number(row[1])));
        return homes;
    }

    /**
     * Writes down that they get it.
     *
     * @return their keys
     */
    public Set<Long> write(long announcement, Addressees who, Instant now) {
        List<?> people = asked(em.createNativeQuery(WRITTEN), who, now).setParameter(6, announcement).getResultList();
        return people.stream().map(person -> ((Number) person).longValue()).collect(toSet());
    }

    /** Whether what is announced at a location is for this person, too. */
    public boolean isMember(long person, Location location, Instant now) {
        Addressees all = Addressees.living(Set.of(location), Set.of(), Set.of());
        return !asked(em.createNativeQuery(ONE), all, now).setParameter(6, person).getResultList().isEmpty();
    }

    /** Notes of the last so many, by their keys, that it came to them an hour later, and that they opened it then. */
    public void came(long announcement, int delivered, int read, Instant at) {
        em.createNativeQuery("""
                update announcement_recipient r
                set delivered_at = cast(?4 as timestamptz),
                    read_at = case when n.place <= ?3 then cast(?4 as timestamptz) end
                from (select person_id, row_number() over (order by person_id desc) as place from announcement_recipient
                    where announcement_id = ?1) n
                where r.announcement_id = ?1 and r.person_id = n.person_id and n.place <= ?2
                """)
            .setParameter(1, announcement)
            .setParameter(2, delivered)
            .setParameter(3, read)
            .setParameter(4, Timestamp.from(at.plusSeconds(HOUR)))
            .executeUpdate();
    }

    /** How far these came, by key; one that nobody got is missing. */
    public Map<Long, Reach> reach(Collection<Long> announcements) {
        List<?> rows = em.createNativeQuery("""
                select announcement_id, count(*), count(delivered_at), count(read_at) from announcement_recipient
                where announcement_id = any (cast(?1 as bigint[]))
                group by announcement_id
                """)
            .setParameter(1, SqlArray.of(announcements))
            .getResultList();
        return rows.stream().map(Object[].class::cast)
            .collect(toMap(row -> number(row[0]), row -> new Reach(number(row[1]), number(row[2]), number(row[3]))));
    }

    /** The floors of each of these locations, by its key, in the order in which people count them. */
    List<Object[]> floors(Set<Long> locations) {
        List<?> rows = em.createNativeQuery("""
                select location_id, floor from unit
                where location_id = any (cast(?1 as bigint[])) and floor <> ''
                group by location_id, floor
                order by location_id, nullif(regexp_replace(floor, '[^0-9]', '', 'g'), '') is not null,
                    cast(left(nullif(regexp_replace(floor, '[^0-9]', '', 'g'), ''), 9) as integer), floor
                """)
            .setParameter(1, SqlArray.of(locations))
            .getResultList();
        return rows.stream().map(Object[].class::cast).toList();
    }

    /** The tags that those have who live there. */
    List<String> tags(Set<Long> locations) {
        List<?> rows = em.createNativeQuery("""
                select distinct t.tag from person_tag t join membership m on m.person_id = t.person_id
                where m.location_id = any (cast(?1 as bigint[])) order by t.tag limit 100
                """)
            .setParameter(1, SqlArray.of(locations))
            .getResultList();
        return rows.stream().map(String.class::cast).toList();
    }

    private static Query asked(Query query, Addressees who, Instant now) {
        return query.setParameter(1, SqlArray.of(who.locations()))
            .setParameter(2, String.join(BETWEEN, who.floors()))
            .setParameter(3, String.join(BETWEEN, who.tags()))
            .setParameter(4, SqlArray.of(who.guests()))
            .setParameter(5, Timestamp.from(now));
    }

    private static long number(Object value) {
        return ((Number) value).longValue();
    }
}
