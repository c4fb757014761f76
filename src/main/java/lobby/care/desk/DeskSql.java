package lobby.care.desk;

import static java.util.stream.Collectors.joining;

import java.util.Collection;
import java.util.Map;

/**
 * The statements of the desk. Each part is one range read per location, along an index, so that its time does not
 * follow the number of chats there are.
 *
 * <p>Parameters: 1 locations (an array), 2 reader, 3 limit of each part, 4 moment and 5 reference that the
 * newest come after, 6 query of the text index, 7 moment and 8 reference that the longest waiting come after.
 */
final class DeskSql {

    private static final String NAMED = """
        and c.customer_id in (
            select p.id from person p where to_tsvector('simple', p.name) @@ to_tsquery('simple', ?6))
        """;

    private static final String NEWEST = """
        (select '%1$s' as part, c.id, row_number() over (order by c.last_at desc, c.reference desc) as place
        from unnest(cast(?1 as bigint[])) as s(location_id) cross join lateral (
            select c.id, c.last_at, c.reference from conversation c
            where c.location_id = s.location_id and c.team = 'CARE' and c.customer_id <> ?2 and %2$s %3$s
            and (c.last_at, c.reference) < (cast(?4 as timestamptz), cast(?5 as uuid))
            order by c.last_at desc, c.reference desc limit ?3) c
        order by c.last_at desc, c.reference desc limit ?3)
        """;

    private static final String LONGEST = """
        (select '%1$s' as part, c.id, row_number() over (order by c.at, c.reference) as place
        from unnest(cast(?1 as bigint[])) as s(location_id) cross join lateral (
            select c.id, coalesce(c.waiting_since, c.last_at) as at, c.reference from conversation c
            where c.location_id = s.location_id and c.team = 'CARE' and c.customer_id <> ?2 and %2$s %3$s
            and (coalesce(c.waiting_since, c.last_at), c.reference) > (cast(?7 as timestamptz), cast(?8 as uuid))
            order by coalesce(c.waiting_since, c.last_at), c.reference limit ?3) c
        order by c.at, c.reference limit ?3)
        """;

    private static final Map<DeskPart, String> WHICH = Map.of(
        DeskPart.UNANSWERED, "c.closed_at is null and c.agent_id is null",
        DeskPart.MINE, "c.agent_id = ?2",
        DeskPart.OTHERS, "c.agent_id is not null and c.agent_id <> ?2",
        DeskPart.FINISHED, "c.closed_at is not null and c.closed_by_id is not null",
        DeskPart.ONE_WAY, "c.closed_at is not null and c.closed_by_id is null");

    private static final String ROWS = """
        with picked as (%s)
        select c.id, c.reference, k.part, l.reference as location, l.name as location_name, l.zone,
            p.reference as customer, p.name as customer_name, coalesce(u.name, '') as unit,
            g.reference as agent, g.name as agent_name, h.reference as last_agent, h.name as last_agent_name,
            c.waiting_since, t.promised_minutes, c.last_at, c.last_text, c.last_files, c.last_gone,
            a.reference as author, a.name as author_name, coalesce(r.amount, 0) as unread,
            c.closed_at, z.reference as closed_by, z.name as closed_by_name, coalesce(c.closed_reason, '') as closed_reason
        from picked k
        join conversation c on c.id = k.id
        join location l on l.id = c.location_id
        join care_channel t on t.location_id = c.channel_id
        join person p on p.id = c.customer_id
        left join membership m on m.person_id = c.customer_id and m.location_id = c.location_id
        left join unit u on u.id = m.unit_id
        left join person g on g.id = c.agent_id
        left join person h on h.id = c.last_agent_id
        left join person a on a.id = c.last_author_id
        left join person z on z.id = c.closed_by_id
        left join unread r on r.conversation_id = c.id and r.person_id = ?2
        order by array_position(array['UNANSWERED', 'MINE', 'OTHERS', 'FINISHED', 'ONE_WAY'], k.part), k.place
        """;

    static final String COUNTS = """
        select
            (select count(*) from (select 1 from conversation c
                where c.location_id = any (cast(?1 as bigint[])) and c.team = 'CARE' and c.customer_id <> ?2
                and c.closed_at is null and c.agent_id is null limit ?3) n),
            (select count(*) from (select 1 from conversation c
                where c.agent_id = ?2 and c.location_id = any (cast(?1 as bigint[])) limit ?3) n),
            (select count(*) from (select 1 from conversation c
                where c.location_id = any (cast(?1 as bigint[])) and c.team = 'CARE' and c.customer_id <> ?2
                and c.agent_id is not null and c.agent_id <> ?2 limit ?3) n),
            (select count(*) from (select 1 from conversation c
                where c.location_id = any (cast(?1 as bigint[])) and c.team = 'CARE' and c.customer_id <> ?2
                and c.closed_at is not null and c.closed_by_id is not null limit ?3) n),
            (select count(*) from (select 1 from conversation c
                where c.location_id = any (cast(?1 as bigint[])) and c.team = 'CARE' and c.customer_id <> ?2
                and c.closed_at is not null and c.closed_by_id is null limit ?3) n)
        """;

    static String rows(Collection<DeskPart> parts, boolean named) {
        return ROWS.formatted(parts.stream()
            .map(part -> (part == DeskPart.UNANSWERED ? LONGEST : NEWEST)
                .formatted(part, WHICH.get(part), named ? NAMED : ""))
            .collect(joining("union all\n")));
    }

    private DeskSql() {
    }
}
