package lobby.testing;

import java.util.UUID;
import lobby.platform.References;

/** Announcements at the Pier, as the owner has written them. */
public final class Announced {

    private final Sql sql;

    public Announced(Sql sql) {
        this.sql = sql;
    }

    /** A draft for all who live there. */
    public UUID draft(String title) {
        return written(title, null);
    }

    /** A draft for all who come to an event. */
    public UUID aboutEvent(String title, UUID event) {
        return written(title, event);
    }

    /** The same one, sent a moment ago to these and to nobody else. */
    public UUID to(UUID announcement, String... logins) {
        sql.update("update announcement set state = 'SENT', sent_at = now() where reference = ?", announcement);
        for (String login : logins) {
            sql.update("""
                insert into announcement_recipient (announcement_id, person_id)
                select a.id, p.id from announcement a, person p where a.reference = ? and p.login = ?
                """, announcement, login);
        }
        return announcement;
    }

    private UUID written(String title, UUID event) {
        UUID reference = References.next();
        sql.update("""
            with written as (
                insert into announcement (id, reference, version, title, text, state, event_reference, event_title,
                    changed_at, changed_by_id)
                select nextval('ids'), ?, 1, ?, 'The text of it.', 'DRAFT', cast(? as uuid),
                    case when cast(? as uuid) is null then '' else 'Party' end, now(), p.id
                from person p where p.login = 'olga'
                returning id)
            insert into announcement_location (announcement_id, location_id)
            select w.id, l.id from written w, location l where l.name = 'The Pier'
            """, reference, title, event == null ? null : event.toString(), event == null ? null : event.toString());
        return reference;
    }
}
