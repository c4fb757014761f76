package lobby.testing;

import java.util.UUID;
import lobby.platform.References;

/** Broadcasts at the Pier, as the owner has written them. */
public final class Told {

    private final Sql sql;

    public Told(Sql sql) {
        this.sql = sql;
    }

    /** A draft for those who have this tag, to go out in a year. */
    public UUID draft(String title, String tag) {
        UUID reference = References.next();
        sql.update("""
            with written as (
                insert into broadcast (id, reference, version, title, text, state, recurrence, rounds, starts_at,
                    changed_at, changed_by_id)
                select nextval('ids'), ?, 1, ?, 'The text of it.', 'DRAFT', 'ONCE', 0, now() + interval '1 year', now(),
                    p.id
                from person p where p.login = 'olga'
                returning id), aimed as (
                insert into broadcast_location (broadcast_id, location_id)
                select w.id, l.id from written w, location l where l.name = 'The Pier')
            insert into broadcast_tag (broadcast_id, tag) select id, ? from written
            """, reference, title, tag);
        return reference;
    }

    /** The same, published. */
    public UUID active(String title, String tag) {
        UUID reference = draft(title, tag);
        sql.update("update broadcast set state = 'ACTIVE', next_at = starts_at where reference = ?", reference);
        return reference;
    }

    /** A round was begun for these, and the node stopped before it had written to anybody; in one transaction. */
    public UUID begunFor(UUID broadcast, String... logins) {
        return leftOver(broadcast, null, null, logins);
    }

    /**
     * The same in the past, in units of the database: "50 hours" ago.
     *
     * @param next how long ago the next round was due, or null for none
     * @param ended how long ago it was over, or null for never
     */
    public UUID leftOver(UUID broadcast, String next, String ended, String... logins) {
        sql.update("""
            with begun as (
                update broadcast set state = 'ACTIVE', starts_at = now() - interval '99 hours', rounds = 1,
                    next_at = now() - cast(? as interval), ends_at = now() - cast(? as interval) where reference = ?
                returning id), round as (
                insert into broadcast_round (broadcast_id, number, began_at) select id, 1, now() from begun)
            insert into broadcast_recipient (broadcast_id, round, person_id, location_id)
            select b.id, 1, p.id, l.id from begun b, person p, location l
            where l.name = 'The Pier' and p.login = any (string_to_array(?, ' '))
            """, next, ended, broadcast, String.join(" ", logins));
        return broadcast;
    }
}
