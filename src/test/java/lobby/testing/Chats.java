package lobby.testing;

import java.util.UUID;
import lobby.platform.References;

/** Chats with the care team of the Pier, brought to where a test needs them. A resident has one, and keeps it. */
public final class Chats {

    private final Sql sql;

    public Chats(Sql sql) {
        this.sql = sql;
    }

    /** Nobody has taken it. */
    public UUID unanswered(String resident) {
        UUID chat = chat(resident);
        sql.update("""
            update conversation set agent_id = null, closed_at = null, closed_by_id = null, closed_reason = null,
                waiting_since = now()
            where reference = ?
            """, chat);
        sql.update("""
            update participant set left_after = null
            where conversation_id = (select id from conversation where reference = ?)
            """, chat);
        return chat;
    }

    /** Somebody of the team has it. */
    public UUID handledBy(String agent, String resident) {
        UUID chat = unanswered(resident);
        sql.update("""
            update conversation set agent_id = (select id from person where login = ?) where reference = ?
            """, agent, chat);
        return chat;
    }

    /** Finished, and not left by the resident. */
    public UUID finished(String resident) {
        UUID chat = unanswered(resident);
        sql.update("""
            update episode e set finished_at = greatest(now(), e.started_at), finished_by_id = c.customer_id
            from conversation c where c.id = e.conversation_id and c.reference = ? and e.finished_at is null
            """, chat);
        sql.update("""
            update conversation set closed_at = now(), closed_by_id = customer_id, waiting_since = null, episode_id = null
            where reference = ?
            """, chat);
        return chat;
    }

    /** The chat, in whatever state it is; with something said in it. */
    private UUID chat(String resident) {
        sql.update("""
            insert into care_channel (location_id, version, two_way, welcome, promised_minutes)
            select id, 0, true, '', 240 from location where name = 'The Pier' on conflict do nothing
            """);
        sql.update("""
            insert into conversation (id, reference, kind, version, location_id, customer_id, team, subject, last_number,
                last_unsent, opened_at, waiting_since, last_at, last_text, last_files, last_author_id, last_side,
                channel_id)
            select nextval('ids'), ?, 'CARE', 1, l.id, p.id, 'CARE', l.name, 1, 0, now(), now(), now(), 'Hello?', 0,
                p.id, 'RESIDENT', l.id
            from person p, location l where p.login = ? and l.name = 'The Pier' on conflict do nothing
            """, References.next(), resident);
        sql.update("""
            insert into message (conversation_id, number, author_id, side, kind, text, files, client_id, sent_at)
            select c.id, 1, c.customer_id, 'RESIDENT', 'TEXT', 'Hello?', 0, ?, now()
            from conversation c join person p on p.id = c.customer_id
            where c.kind = 'CARE' and p.login = ? on conflict do nothing
            """, References.next(), resident);
        return sql.id("""
            select c.reference from conversation c
            join person p on p.id = c.customer_id
            join location l on l.id = c.location_id
            where c.kind = 'CARE' and p.login = ? and l.name = 'The Pier'
            """, resident);
    }
}
