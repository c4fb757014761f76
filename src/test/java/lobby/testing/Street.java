package lobby.testing;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * Data in bulk: houses with one of staff and one resident each, who talk about a booking; long conversations, and full
 * inboxes. Everybody's door is open already, because signing in is not what is measured.
 */
public final class Street {

    /** Two people who talk with each other. */
    public record Pair(UUID booking, String staff, String resident) {
    }

    /** Keys from here on are ours: far from those that the product gives out. */
    private static final int KEYS = 1_000_000_000;

    private static final int OPEN = 200;

    private static final String BASE = """
        insert into network (id, reference, version, name, closed_replies_reopen, reminder_days)
            values (1000000000, gen_random_uuid(), 1, 'Bench', true, 3) on conflict do nothing;
        insert into permission_group (id, reference, version, network_id, name, changed_at)
            values (1000000000, gen_random_uuid(), 1, 1000000000, 'Managers', now()) on conflict do nothing;
        insert into permission_level values (1000000000, 'EVENT_BOOKINGS', 'MANAGE'), (1000000000, 'CONVERSATIONS', 'MANAGE'),
                (1000000000, 'CARE', 'MANAGE')
            on conflict do nothing;
        """;

    private static final String PAIRS = """
        insert into location (id, reference, network_id, name, zone, language, code)
            select i, gen_random_uuid(), 1000000000, 'House ' || i, 'UTC', 'en', to_hex(i - 1000000000)
            from generate_series(%1$d, %2$d) i;
        insert into person (id, reference, version, network_id, name, login, email, phone, language, contact, theme, compact,
                operator)
            select i, gen_random_uuid(), 1, 1000000000, 'Person ' || i, 'p' || i, 'p' || i || '@bench.example', '', 'en',
                'APP', 'SYSTEM', false, false from generate_series(2 * %1$d, 2 * %2$d + 1) i;
        insert into staff_assignment (id, person_id, location_id, group_id)
            select i, 2 * i, i, 1000000000 from generate_series(%1$d, %2$d) i;
        insert into membership (id, version, person_id, location_id, kind, notes)
            select i, 1, 2 * i + 1, i, 'MEMBER', '' from generate_series(%1$d, %2$d) i;
        insert into event (id, reference, version, location_id, title, venue, description, starts_at, ends_at, joining,
                visibility)
            select i, gen_random_uuid(), 1, i, 'Party', 'Roof', '', now() + interval '1 day', now() + interval '2 days',
                true, 'LOCATION_MEMBERS' from generate_series(%1$d, %2$d) i;
        insert into booking (id, reference, version, number, event_id, location_id, resident_id, places, status, notes,
                made_at)
            select i, gen_random_uuid(), 1, 'B-' || i, i, i, 2 * i + 1, 2, 'CONFIRMED', '', now()
            from generate_series(%1$d, %2$d) i;
        insert into door (token_hash, person_id, family, started_at, seen_at, ends_at)
            select encode(sha256(convert_to('door' || i, 'UTF8')), 'hex'), i, gen_random_uuid(), now(), now(),
                now() + interval '1 day' from generate_series(2 * %1$d, 2 * %2$d + 1) i;
        """;

    private final Connection connection;
    private int houses;

    /**
     * Goes on behind the last house there is.
     *
     * @param connection open for as long as the street is built at
     */
    public Street(Connection connection) throws SQLException {
        this.connection = connection;
        run(BASE);
        try (Statement query = connection.createStatement()) {
            ResultSet last = query.executeQuery("select coalesce(max(id), %1$d) from location where id >= %1$d"
                .formatted(KEYS));
            last.next();
            houses = last.getInt(1);
        }
    }

    /** So many more houses. */
    public List<Pair> pairs(int amount) throws SQLException {
        int first = houses + 1;
        houses += amount;
        run(PAIRS.formatted(first, houses));
        List<Pair> pairs = new ArrayList<>();
        try (PreparedStatement query = connection.prepareStatement(
            "select reference, id from booking where id between ? and ? order by id")) {
            query.setInt(1, first);
            query.setInt(2, houses);
            ResultSet rows = query.executeQuery();
            while (rows.next()) {
                int house = rows.getInt(2);
                pairs.add(new Pair(rows.getObject(1, UUID.class), "door" + 2 * house, "door" + (2 * house + 1)));
            }
        }
        return pairs;
    }

    /** Fills the conversation of a pair with so many messages, from both sides in turn. */
    public UUID talk(Pair pair, int messages) throws SQLException {
        run("""
            with talk as (
                insert into conversation (id, reference, kind, version, location_id, customer_id, team, subject, last_number,
                    opened_at, last_at, last_text, last_author_id, last_side, booking_id)
                select nextval('ids'), gen_random_uuid(), 'BOOKING', 1, location_id, resident_id, 'CONVERSATIONS', 'Party',
                    %1$d, now(), now(), 'Words', resident_id, 'RESIDENT', id from booking where reference = '%2$s'
                returning id, customer_id, location_id)
            insert into message (conversation_id, number, author_id, side, kind, text, client_id, sent_at)
            select talk.id, i, case when i %% 2 = 0 then customer_id else customer_id - 1 end,
                case when i %% 2 = 0 then 'RESIDENT' else 'STAFF' end, 'TEXT', 'Words number ' || i, gen_random_uuid(),
                now() - (%1$d - i) * interval '1 second' from talk, generate_series(1, %1$d) i
            """.formatted(messages, pair.booking()));
        try (PreparedStatement query = connection.prepareStatement(
            "select c.reference from conversation c join booking b on b.id = c.booking_id where b.reference = ?")) {
            query.setObject(1, pair.booking());
            ResultSet rows = query.executeQuery();
            rows.next();
            return rows.getObject(1, UUID.class);
        }
    }

    /** Gives the staff of a pair so many conversations in their inbox, with one message each. */
    public void inbox(Pair pair, int conversations) throws SQLException {
        run("""
            with here as (select location_id, resident_id, event_id from booking where reference = '%2$s'),
            events as (
                insert into event (id, reference, version, location_id, title, venue, description, starts_at, ends_at,
                    joining, visibility)
                select nextval('ids'), gen_random_uuid(), 1, location_id, 'Event ' || i, '', '', now(),
                    now() + interval '1 hour', false, 'LOCATION_MEMBERS' from here, generate_series(1, %1$d) i
                returning id, location_id),
            bookings as (
                insert into booking (id, reference, version, number, event_id, location_id, resident_id, places, status,
                    notes, made_at)
                select nextval('ids'), gen_random_uuid(), 1, 'I-' || e.id, e.id, e.location_id, h.resident_id, 1,
                    'CONFIRMED', '', now() from events e, here h
                returning id, location_id, resident_id)
            insert into conversation (id, reference, kind, version, location_id, customer_id, team, subject, last_number,
                opened_at, last_at, last_text, last_author_id, last_side, booking_id)
            select nextval('ids'), gen_random_uuid(), 'BOOKING', 1, location_id, resident_id, 'CONVERSATIONS', 'Party', 1,
                now(), now() - id * interval '1 second', 'Words', resident_id, 'RESIDENT', id from bookings
            """.formatted(conversations, pair.booking()));
        run("""
            insert into message (conversation_id, number, author_id, side, kind, text, client_id, sent_at)
            select id, 1, customer_id, 'RESIDENT', 'TEXT', 'Words', gen_random_uuid(), last_at from conversation c
            where not exists (select 1 from message m where m.conversation_id = c.id)
            """);
        run("""
            insert into unread (person_id, conversation_id, since_number, up_to_number, amount)
            select s.person_id, c.id, 1, 1, 1 from conversation c
            join staff_assignment s on s.location_id = c.location_id
            where c.location_id = (select location_id from booking where reference = '%s')
            """.formatted(pair.booking()));
    }

    /**
     * Gives the staff of a pair a care desk with so many chats unanswered and so many of their own, no more than
     * {@value #OPEN} of each, as after years, and what is left of three times as many finished. The people first, and
     * counted: whoever is referred to is looked for by a plan that was made for few of them otherwise.
     */
    public void desk(Pair pair, int chats) throws SQLException {
        run("""
            insert into person (id, reference, version, network_id, name, login, email, phone, language, contact, theme, compact, operator)
            select nextval('ids'), gen_random_uuid(), 1, 1000000000, 'Chatter ' || i, 'c' || i || '-' || location_id,
                'c' || i || '-' || location_id || '@bench.example', '', 'en', 'APP', 'SYSTEM', false, false
            from booking, generate_series(1, 3 * %1$d) i where reference = '%2$s';
            analyze person;
            discard plans
            """.formatted(chats, pair.booking()));
        run("""
            with here as (select b.location_id, s.person_id as agent from booking b
                join staff_assignment s on s.location_id = b.location_id where b.reference = '%1$s'),
            channel as (
                insert into care_channel (location_id, version, two_way, welcome, promised_minutes)
                select location_id, 0, true, '', 240 from here),
            people as (
                select p.id, (row_number() over (order by p.id) - 1) / %2$d as part
                from here join person p on p.login like 'c%%-' || location_id)
            insert into conversation (id, reference, kind, version, location_id, customer_id, team, subject, last_number,
                opened_at, waiting_since, last_at, last_text, last_author_id, last_side, channel_id, agent_id, closed_at, closed_by_id)
            select nextval('ids'), gen_random_uuid(), 'CARE', 1, location_id, p.id, 'CARE', 'House', 0, now(),
                case when part < 2 then now() - p.id * interval '1 millisecond' end,
                now() - p.id * interval '1 millisecond', 'Words', p.id, 'RESIDENT', location_id,
                case when part = 0 then agent end, case when part > 1 then now() end, case when part > 1 then agent end
            from here, people p
            """.formatted(pair.booking(), Math.min(chats, OPEN)));
    }

    /** Lets the planner know what there is. */
    public void analyse() throws SQLException {
        run("analyze");
    }

    private void run(String statements) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(statements);
        }
    }
}
