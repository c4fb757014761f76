package lobby.testing;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.IntStream;
import lobby.platform.References;
import lobby.security.door.Tokens;
import lobby.testing.Personas.House;

/**
 * The people of {@link Personas} in the database, in a network of their own beside the demo's, under the names they
 * have everywhere. Each test makes the events and bookings it needs, so that no test depends on what another left.
 */
public final class Cast {

    private static final String NEIGHBOUR = """
        insert into membership (id, version, person_id, location_id, kind, notes)
        select nextval('ids'), 1, p.id, l.id, 'MEMBER', ''
        from person p, location l where p.login = ? and l.name = 'The Pier'
        """;

    private static final String COLLEAGUE = """
        insert into staff_assignment (id, person_id, location_id, group_id)
        select nextval('ids'), p.id, l.id, g.id
        from person p, location l, permission_group g
        where p.login = ? and l.name = 'The Pier' and %s
        """;

    private final Sql sql;

    /** Puts everybody there, unless they are there already. */
    public Cast(Sql sql) {
        this.sql = sql;
        if (sql.number("select count(*) from network where name = ?", House.NETWORK.name()) == 0) {
            new CastEntering(sql).all();
        }
    }

    /** What the database really has. */
    public Sql sql() {
        return sql;
    }

    public UUID id(Personas who) {
        return id(who.login());
    }

    public UUID id(String login) {
        return sql.id("select reference from person where login = ?", login);
    }

    public UUID pier() {
        return sql.id("select reference from location where name = ?", House.PIER.name());
    }

    public UUID mill() {
        return sql.id("select reference from location where name = ?", House.MILL.name());
    }

    /** An event of tomorrow at the Pier that everybody there may know of. */
    public UUID event(String title) {
        return event(title, "Pier");
    }

    /** @param place the last word of the location's name */
    public UUID event(String title, String place) {
        UUID reference = References.next();
        sql.update("""
            insert into event (id, reference, version, location_id, title, venue, description, starts_at, ends_at,
                joining, visibility)
            select nextval('ids'), ?, 1, id, ?, 'Roof', '', now() + interval '1 day', now() + interval '26 hours',
                true, 'LOCATION_MEMBERS'
            from location where name = ?
            """, reference, title, "The " + place);
        return reference;
    }

    /** A booking of this guest for an event of its own. */
    public UUID booking(Personas guest) {
        String title = "Party " + References.next();
        return booking(event(title, guest.location().name().replace("The ", "")), guest.login());
    }

    /** @param login whose booking it is */
    public UUID booking(UUID event, String login) {
        UUID reference = References.next();
        sql.update("""
            with counter as (
                insert into booking_counter (location_id, last_number)
                select location_id, 1001 from event where reference = ?
                on conflict (location_id) do update set last_number = booking_counter.last_number + 1
                returning location_id, last_number)
            insert into booking (id, reference, version, number, event_id, location_id, resident_id, places, status,
                notes, made_at)
            select nextval('ids'), ?, 1, l.code || '-' || c.last_number, e.id, l.id, p.id, 2, 'CONFIRMED',
                'A chair by the wall, please.', now()
            from event e join location l on l.id = e.location_id join counter c on c.location_id = l.id, person p
            where e.reference = ? and p.login = ?
            """, event, reference, event, login);
        return reference;
    }

    /** Has a conversation held, unless it is. */
    public void hold(UUID conversation) {
        sql.update("""
            insert into legal_hold (conversation_id, reason, placed_at, placed_by_id)
            select id, 'File 7', now(), customer_id from conversation where reference = ? on conflict do nothing
            """, conversation);
    }

    /** Lets somebody in without a password: the token of a door of theirs, as their browser would keep it. */
    public String door(String login) {
        String token = Tokens.fresh();
        sql.update("""
            insert into door (token_hash, person_id, family, started_at, seen_at, ends_at)
            select ?, id, ?, now(), now(), now() + interval '1 day' from person where login = ?
            """, Tokens.hash(token), UUID.randomUUID(), login);
        return token;
    }

    /** Neighbours of Ruth's, as many as are needed; the same ones each time. */
    public List<String> neighbours(int number) {
        return crowd("neighbour", number, NEIGHBOUR);
    }

    /** A neighbour of Ruth's whom nobody has met before. */
    public String neighbour() {
        return crowd("neighbour" + References.next() + "-", 1, NEIGHBOUR).get(0);
    }

    /** Colleagues of Sam's, as many as are needed; the same ones each time. */
    public List<String> colleagues(int number) {
        return crowd("colleague", number, COLLEAGUE.formatted("g.name = 'Cast SAM'"));
    }

    /** Colleagues of Cleo's, as many as are needed; the same ones each time. */
    public List<String> agents(int number) {
        return crowd("agent", number, COLLEAGUE.formatted("g.name = 'Cast CLEO'"));
    }

    /** A colleague of Cleo's whom nobody has met before. */
    public String agent() {
        return crowd("agent" + References.next() + "-", 1, COLLEAGUE.formatted("g.name = 'Cast CLEO'")).get(0);
    }

    /** A colleague of Sam's whom nobody has met before, with a permission group of their own. */
    public String colleague() {
        return colleague(Personas.SAM);
    }

    /** A colleague of theirs whom nobody has met before, with a permission group of their own. */
    public String colleague(Personas of) {
        String group = "Group " + References.next();
        new CastEntering(sql).group(group, of.levels());
        return crowd("colleague" + References.next() + "-", 1, COLLEAGUE.formatted("g.name = '" + group + "'")).get(0);
    }

    private synchronized List<String> crowd(String name, int number, String place) {
        List<String> all = IntStream.rangeClosed(1, number).mapToObj(each -> name + each).toList();
        List<String> missing = all.stream()
            .filter(login -> sql.number("select count(*) from person where login = ?", login) == 0)
            .toList();
        CastEntering entering = new CastEntering(sql);
        missing.forEach(login -> entering.person(login, login.substring(0, 1).toUpperCase(Locale.ROOT)
            + login.substring(1)));
        missing.forEach(login -> sql.update(place, login));
        return all;
    }
}
