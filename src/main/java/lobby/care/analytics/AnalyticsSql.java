package lobby.care.analytics;

/**
 * The statements of figures over a time. Both count the same facts: one for each run of a chat that was begun or
 * finished, and for each answer, from short reads along an index for each location.
 *
 * <p>Parameters: 1 locations, 2 when the time begins at each, 3 when it ends (arrays), 4 public id of an agent or
 * blank, 5 into what the time is cut. Of the list besides: 6 what is counted, 7 beginning of a piece of the time or
 * blank, 8 hour of the day or -1, 9 locations whose chats may be read (an array), 10 limit, 11 offset.
 */
final class AnalyticsSql {

    /**
     * What can be counted. The hour is that in which the resident wrote, or the chat was finished; the rest goes by
     * when it came about, as what is counted on the desk.
     */
    private static final String FACTS = """
        with place as (
            select s.id, l.zone, s.since, s.until
            from unnest(cast(?1 as bigint[]), cast(?2 as timestamptz[]), cast(?3 as timestamptz[]))
                as s(id, since, until)
            join location l on l.id = s.id),
        fact as (
            select 'BEGUN' as kind, e.id, e.id as episode_id, e.location_id, e.taken_by_id as agent_id,
                e.started_at as at, e.first_response_at is not null as answered,
                extract(epoch from e.first_response_at - e.started_at) as seconds,
                date_trunc(cast(?5 as text), e.started_at at time zone place.zone) as slot,
                cast(extract(hour from e.started_at at time zone place.zone) as integer) as hour
            from place
            join episode e on e.location_id = place.id
            where e.started_at >= place.since and e.started_at < place.until
            union all
            select 'FINISHED', e.id, e.id, e.location_id, e.finished_by_id, e.finished_at, true,
                extract(epoch from e.finished_at - e.started_at),
                date_trunc(cast(?5 as text), e.finished_at at time zone place.zone),
                cast(extract(hour from e.finished_at at time zone place.zone) as integer)
            from place
            join episode e on e.location_id = place.id
            where e.finished_at >= place.since and e.finished_at < place.until
            union all
            select 'ANSWERS', a.id, a.episode_id, a.location_id, a.agent_id, a.answered_at, true,
                extract(epoch from a.answered_at - a.asked_at),
                date_trunc(cast(?5 as text), a.answered_at at time zone place.zone),
                cast(extract(hour from a.asked_at at time zone place.zone) as integer)
            from place
            join episode_answer a on a.location_id = place.id
            where a.answered_at >= place.since and a.answered_at < place.until)
        """;

    private static final String MEASURES = """
        count(*) filter (where kind = 'BEGUN') as begun,
        count(*) filter (where kind = 'BEGUN' and answered) as answered,
        count(*) filter (where kind = 'FINISHED') as finished,
        count(*) filter (where kind = 'ANSWERS') as answers,
        avg(seconds) filter (where kind = 'ANSWERS') as response,
        percentile_cont(0.5) within group (order by seconds) filter (where kind = 'ANSWERS') as response_median,
        percentile_cont(0.9) within group (order by seconds) filter (where kind = 'ANSWERS') as response_ninetieth,
        avg(seconds) filter (where kind = 'FINISHED') as handling,
        percentile_cont(0.5) within group (order by seconds) filter (where kind = 'FINISHED') as handling_median,
        percentile_cont(0.9) within group (order by seconds) filter (where kind = 'FINISHED') as handling_ninetieth
        """;

    /**
     * All tables at once. Agents are counted whichever of them was asked for, to choose another one. Times of a wall
     * clock are read as text: a driver would put them into the server's own zone, where they need not exist.
     */
    static final String TALLIES = """
        %1$s
        select t.part, cast(t.slot as text) as slot_text, t.hour, t.location_id, t.agent_id, t.begun, t.answered,
            t.finished, t.answers, t.response, t.response_median, t.response_ninetieth, t.handling, t.handling_median,
            t.handling_ninetieth, g.reference, g.name
        from (
            select case grouping(slot, hour, location_id)
                    when 7 then 'ALL' when 3 then 'SLOTS' when 5 then 'HOURS' else 'PLACES' end as part,
                slot, hour, location_id, cast(null as bigint) as agent_id, %2$s
            from fact
            where ?4 = '' or agent_id = (select p.id from person p where p.reference = cast(nullif(?4, '') as uuid))
            group by grouping sets ((), (slot), (hour), (location_id))
            union all
            select 'AGENTS', null, null, null, agent_id, %2$s
            from fact
            where agent_id is not null
            group by agent_id) t
        left join person g on g.id = t.agent_id
        order by t.part, t.slot, t.hour, g.name, t.agent_id
        """.formatted(FACTS, MEASURES);

    /**
     * Whose chat it is, and which, is only looked up where chats may be read. Why it was finished is not for whoever it
     * was finished with, of the house or not.
     */
    static final String COUNTED = """
        %1$s,
        picked as (
            select f.*, count(*) over () as total
            from fact f
            where (f.kind = ?6 or ?6 = 'UNANSWERED' and f.kind = 'BEGUN' and not f.answered)
            and (?4 = '' or f.agent_id = (select p.id from person p
                where p.reference = cast(nullif(?4, '') as uuid)))
            and (?7 = '' or f.slot = cast(nullif(?7, '') as timestamp))
            and (?8 = -1 or f.hour = ?8)
            order by f.at desc, f.id desc
            limit ?10 offset ?11)
        select k.total, c.reference as conversation, p.reference as customer, p.name as customer_name,
            l.reference as location, l.name as location_name, l.zone, g.reference as agent, g.name as agent_name,
            k.at, k.seconds, case when k.kind = 'FINISHED' and c.customer_id <> ?12 then e.outcome end as outcome
        from picked k
        join location l on l.id = k.location_id
        left join person g on g.id = k.agent_id
        left join (episode e
            join conversation c on c.id = e.conversation_id
            join person p on p.id = c.customer_id)
            on e.id = k.episode_id and k.location_id = any (cast(?9 as bigint[]))
        order by k.at desc, k.id desc
        """.formatted(FACTS);

    private AnalyticsSql() {
    }
}
