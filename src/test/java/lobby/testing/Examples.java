package lobby.testing;

import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import lobby.security.door.Tokens;

/**
 * One of each thing of the demo that a page can be about, under the name that addresses in {@code visits.csv} have for
 * it.
 */
public final class Examples {

    private static final Pattern NAME = Pattern.compile("\\{(\\w+)}");
    private static final String BOOKING = """
        select b.%s from booking b join location l on l.id = b.location_id join event e on e.id = b.event_id
            left join conversation c on c.booking_id = b.id join person p on p.id = b.resident_id
        where l.name = 'Pier 9 Residences' and %s order by c.last_number desc nulls last, b.id limit 1""";

    private final Sql sql;
    private final Map<String, Supplier<Object>> known = Map.ofEntries(
        Map.entry("pier", () -> id("select reference from location where name = 'Pier 9 Residences'")),
        Map.entry("quay", () -> id("select reference from location where code = 'QH'")),
        Map.entry("event", () -> id("select reference from event where title = 'Rooftop yoga' order by id limit 1")),
        Map.entry("talked", () -> booking("c.id is not null and c.closed_at is null")),
        Map.entry("closed", () -> booking("c.closed_at is not null")),
        Map.entry("silent", () -> booking("c.id is null and b.status = 'CONFIRMED' and e.starts_at > now()")),
        Map.entry("hers", () -> booking("p.login = 'elena' and c.closed_at is null and b.cancelled_at is null")),
        Map.entry("conversation", () -> conversation("c.closed_at is null")),
        Map.entry("chat", () -> id("""
            select c.reference from conversation c join person p on p.id = c.customer_id
            where c.kind = 'CARE' and p.login = 'dmitri'
            """)),
        Map.entry("unwritten", () -> id("""
            select p.reference from person p join membership m on m.person_id = p.id
            join location l on l.id = m.location_id
            where l.name = 'Pier 9 Residences' and m.ends_on is null and m.starts_on < current_date and not exists (
                select 1 from conversation c where c.kind = 'CARE' and c.customer_id = p.id)
            and not exists (select 1 from staff_assignment s where s.person_id = p.id)
            order by p.id limit 1
            """)),
        Map.entry("canned", () -> id("select reference from canned_response order by topic, title limit 1")),
        Map.entry("offer", () -> id("select reference from offer where title like 'Two coffees%'")),
        Map.entry("told", () -> announcement("SENT")),
        Map.entry("planned", () -> announcement("SCHEDULED")),
        Map.entry("running", () -> broadcast("ACTIVE")),
        Map.entry("over", () -> broadcast("FINISHED")),
        Map.entry("held", this::held),
        Map.entry("settled", () -> conversation("c.closed_at is not null")),
        Map.entry("group", () -> id("select reference from permission_group where name = 'Events desk'")),
        Map.entry("unsigned", () -> id("""
            select a.reference from attachment a join signature_request r on r.id = a.signature_id
            join person p on p.id = r.addressee_id where p.login = 'carla' and r.outcome is null order by a.id limit 1
            """)),
        Map.entry("member", () -> person("bea")),
        Map.entry("resident", () -> person("elena")),
        Map.entry("key", this::key));

    public Examples(Sql sql) {
        this.sql = sql;
    }

    /** The address with an id for each name in it. */
    public String in(String address) {
        return NAME.matcher(address).replaceAll(name -> known.get(name.group(1)).get().toString());
    }

    private Object id(String query, Object... arguments) {
        return sql.id(query, arguments);
    }

    /** The water that is shut off, and the oldest of what is to come. */
    private Object announcement(String state) {
        return id("select reference from announcement where state = ? order by id limit 1", state);
    }

    private Object broadcast(String state) {
        return id("select reference from broadcast where state = ? order by id limit 1", state);
    }

    private Object person(String login) {
        return id("select reference from person where login = ?", login);
    }

    private Object booking(String condition) {
        return id(BOOKING.formatted("reference", condition));
    }

    private Object conversation(String condition) {
        return id("select reference from conversation where booking_id = ?",
            sql.number(BOOKING.formatted("id", "c.id is not null and " + condition)));
    }

    private Object held() {
        UUID conversation = (UUID) conversation("c.closed_at is not null");
        new Cast(sql).hold(conversation);
        return conversation;
    }

    /** What lets a newcomer set a password. */
    private String key() {
        String key = Tokens.fresh();
        sql.update("""
            insert into activation (token_hash, person_id, ends_at)
            select ?, id, now() + interval '1 day' from person where login = 'bea'
            """, Tokens.hash(key));
        return key;
    }
}
