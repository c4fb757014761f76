package lobby.inbox;

/**
 * The statements of the inbox. Each kind of list is one range read per location, along an index, so that its time does
 * not follow the number of conversations there are.
 *
 * <p>A chat that is at rest is closed by nobody: it is neither among the open nor among the closed, only among all.
 *
 * <p>Parameters: 1 locations and 2 teams (arrays of the same length: where the reader reads as staff, and as whom),
 * 3 reader, 4 and 5 cursor, 6 limit, 7 location or 0, 8 query of the text index, 9 the same words as a pattern, 10 the
 * only team whose conversations are listed, or blank.
 */
final class InboxSql {

    private static final String SCOPE = """
        with scope as (
            select s.location_id, s.team
            from unnest(cast(?1 as bigint[]), cast(?2 as varchar[])) as s(location_id, team)
            where ?7 = 0 or s.location_id = ?7
        ),
        """;

    private static final String NEWEST = """
        picked as (
            select c.id, 0 as hit from scope s cross join lateral (
                select c.id from conversation c
                where c.location_id = s.location_id and c.team = s.team and c.closed_at %1$s
                and (c.last_at, c.reference) < (cast(?4 as timestamptz), cast(?5 as uuid))
                order by c.last_at desc, c.reference desc limit ?6) c
            union
            (select c.id, 0 from conversation c
            where c.customer_id = ?3 and c.closed_at %1$s and (?7 = 0 or c.location_id = ?7) and (?10 = '' or c.team = ?10)
            and not exists (select 1 from participant g
                where g.conversation_id = c.id and g.person_id = ?3 and g.left_after >= c.last_number)
            and (c.last_at, c.reference) < (cast(?4 as timestamptz), cast(?5 as uuid))
            order by c.last_at desc, c.reference desc limit ?6)
        )
        """;

    private static final String WAITING = """
        picked as (
            select c.id, 0 as hit from scope s cross join lateral (
                select c.id from conversation c
                where c.location_id = s.location_id and c.team = s.team and c.waiting_since is not null
                and (c.waiting_since, c.reference) > (cast(?4 as timestamptz), cast(?5 as uuid))
                order by c.waiting_since, c.reference limit ?6) c
        )
        """;

    private static final String MINE = """
        picked as (
            select c.id, 0 as hit from conversation c
            where c.customer_id = ?3 and (?7 = 0 or c.location_id = ?7) and (?10 = '' or c.team = ?10)
            and not exists (select 1 from participant g
                where g.conversation_id = c.id and g.person_id = ?3 and g.left_after >= c.last_number)
            and (c.last_at, c.reference) < (cast(?4 as timestamptz), cast(?5 as uuid))
            order by c.last_at desc, c.reference desc limit ?6
        )
        """;

    private static final String UNREAD = """
        picked as (
            select c.id, 0 as hit from unread u
            join conversation c on c.id = u.conversation_id
            where u.person_id = ?3 and (?7 = 0 or c.location_id = ?7) and (?10 = '' or c.team = ?10)
            and (c.customer_id = ?3 or exists (
                select 1 from scope s where s.location_id = c.location_id and s.team = c.team))
            and (c.last_at, c.reference) < (cast(?4 as timestamptz), cast(?5 as uuid))
            order by c.last_at desc, c.reference desc limit ?6
        )
        """;

    /** The hits first: asked for in order, the planner would walk the conversations and forget the index. */
    private static final String FOUND = """
        hits as materialized (
            select m.conversation_id as id, max(m.number) as hit from message m
            where m.search @@ to_tsquery('simple', ?8) group by m.conversation_id
            union all
            select c.id, 0 from conversation c
            where to_tsvector('simple', c.subject) @@ to_tsquery('simple', ?8)
            union all
            select c.id, 0 from person p join conversation c on c.customer_id = p.id
            where to_tsvector('simple', p.name) @@ to_tsquery('simple', ?8)
        ), picked as (
            select c.id, max(h.hit) as hit from hits h
            join conversation c on c.id = h.id
            where (?7 = 0 or c.location_id = ?7) and (?10 = '' or c.team = ?10) %1$s
            and (c.customer_id = ?3 or exists (
                select 1 from scope s where s.location_id = c.location_id and s.team = c.team))
            and (c.last_at, c.reference) < (cast(?4 as timestamptz), cast(?5 as uuid))
            group by c.id, c.last_at, c.reference
            order by c.last_at desc, c.reference desc limit ?6
        )
        """;

    private static final String FOUND_LITERALLY = """
        picked as (
            select c.id, max(m.number) as hit from conversation c
            join message m on m.conversation_id = c.id
            where strpos(m.text, ?9) > 0 and m.kind = 'TEXT' and (?7 = 0 or c.location_id = ?7) and (?10 = '' or c.team = ?10) %1$s
            and (c.customer_id = ?3 or exists (
                select 1 from scope s where s.location_id = c.location_id and s.team = c.team))
            and (c.last_at, c.reference) < (cast(?4 as timestamptz), cast(?5 as uuid))
            group by c.id, c.last_at, c.reference
            order by c.last_at desc, c.reference desc limit ?6
        )
        """;

    private static final String ROWS = """
        select c.id, c.reference, c.kind, l.reference as location, l.name as location_name, l.zone,
            p.reference as customer, p.name as customer_name, coalesce(u.name, '') as unit,
            c.closed_at, c.waiting_since,
            c.last_at, c.last_text, c.last_files, a.reference as author, a.name as author_name, c.last_side,
            coalesce(r.amount, 0) as unread, k.hit,
            case when c.last_text = '' then c.last_gone end as last_gone,
            coalesce(w.muted, false) as muted, c.closed_at is not null and c.closed_by_id is null as at_rest
        from picked k
        join conversation c on c.id = k.id
        join location l on l.id = c.location_id
        join person p on p.id = c.customer_id
        left join membership m on m.person_id = c.customer_id and m.location_id = c.location_id
        left join unit u on u.id = m.unit_id
        left join person a on a.id = c.last_author_id
        left join unread r on r.conversation_id = c.id and r.person_id = ?3
        left join participant w on w.conversation_id = c.id and w.person_id = ?3
        order by %s limit ?6
        """;

    private static final String BY_NEWEST = ROWS.formatted("c.last_at desc, c.reference desc");

    static final String COUNTS = SCOPE + """
        mine as (
            select c.id, c.closed_at, c.closed_by_id from conversation c
            where c.customer_id = ?3 and (?7 = 0 or c.location_id = ?7) and (?10 = '' or c.team = ?10) and not exists (
                select 1 from scope s where s.location_id = c.location_id and s.team = c.team)
            and not exists (select 1 from participant g
                where g.conversation_id = c.id and g.person_id = ?3 and g.left_after >= c.last_number)),
        fresh as (
            select coalesce(w.muted, false) as muted from unread u join conversation c on c.id = u.conversation_id
            left join participant w on w.conversation_id = c.id and w.person_id = ?3
            where u.person_id = ?3 and (?7 = 0 or c.location_id = ?7) and (?10 = '' or c.team = ?10) and (c.customer_id = ?3 or exists (
                select 1 from scope s where s.location_id = c.location_id and s.team = c.team)) limit ?6)
        select
            (select count(*) from (select 1 from scope s join conversation c on c.location_id = s.location_id
                and c.team = s.team and c.closed_at is null limit ?6) o)
            + (select count(*) from mine where closed_at is null),
            (select count(*) from fresh),
            (select count(*) from (select 1 from scope s join conversation c on c.location_id = s.location_id
                and c.team = s.team and c.waiting_since is not null limit ?6) w),
            (select count(*) from (select 1 from scope s join conversation c on c.location_id = s.location_id
                and c.team = s.team and c.closed_at is not null and c.closed_by_id is not null limit ?6) d)
            + (select count(*) from mine where closed_by_id is not null),
            (select count(*) from fresh where muted),
            (select count(*) from (select 1 from scope s join conversation c on c.location_id = s.location_id
                and c.team = s.team and c.closed_at is not null and c.closed_by_id is null limit ?6) n)
            + (select count(*) from mine where closed_at is not null and closed_by_id is null)
        """;

    static String list(InboxFilter.Show show) {
        return switch (show) {
            case OPEN -> SCOPE + NEWEST.formatted("is null") + BY_NEWEST;
            case CLOSED -> SCOPE + NEWEST.formatted("is not null and c.closed_by_id is not null") + BY_NEWEST;
            case ALL -> SCOPE + NEWEST.replace("and c.closed_at %1$s", "") + BY_NEWEST;
            case MINE -> SCOPE + MINE + BY_NEWEST;
            case UNREAD -> SCOPE + UNREAD + BY_NEWEST;
            case WAITING -> SCOPE + WAITING + ROWS.formatted("c.waiting_since, c.reference");
        };
    }

    static String found(InboxFilter.Show show, boolean literally) {
        return SCOPE + (literally ? FOUND_LITERALLY : FOUND).formatted(among(show)) + BY_NEWEST;
    }

    private static String among(InboxFilter.Show show) {
        return switch (show) {
            case OPEN -> "and c.closed_at is null";
            case CLOSED -> "and c.closed_at is not null and c.closed_by_id is not null";
            case ALL -> "";
            case MINE -> "and c.customer_id = ?3";
            case UNREAD -> "and exists (select 1 from unread u where u.person_id = ?3 and u.conversation_id = c.id)";
            case WAITING -> "and c.waiting_since is not null and exists ("
                + "select 1 from scope s where s.location_id = c.location_id and s.team = c.team)";
        };
    }

    private InboxSql() {
    }
}
