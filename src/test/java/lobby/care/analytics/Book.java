package lobby.care.analytics;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import lobby.platform.References;
import lobby.testing.Sql;

/** Episodes as a test wants them, and beside the database's what they were, to count in another way. */
final class Book {

    /**
     * What can be counted.
     *
     * @param kind BEGUN, FINISHED or ANSWERS
     * @param agent login of who did it; null where nobody has
     * @param hour of the day that it is put under
     */
    record Fact(String kind, UUID location, String agent, LocalDateTime at, int hour, Long seconds, boolean answered) {
    }

    /** A wait that an agent ended. */
    record Wait(Instant asked, String agent, Instant answered) {
    }

    private final Sql sql;
    private final List<Fact> facts = new ArrayList<>();

    Book(Sql sql) {
        this.sql = sql;
    }

    List<Fact> facts() {
        return facts;
    }

    /** A finished chat of this resident with nothing in it. */
    UUID chat(UUID location, String resident) {
        UUID chat = References.next();
        sql.update("""
            insert into care_channel (location_id, version, two_way, welcome, promised_minutes)
            select id, 0, true, '', 240 from location where reference = ? on conflict do nothing
            """, location);
        sql.update("""
            insert into conversation (id, reference, kind, version, location_id, customer_id, team, subject, last_number,
                last_unsent, opened_at, last_at, last_text, last_files, last_side, channel_id, closed_at, closed_by_id)
            select nextval('ids'), ?, 'CARE', 1, l.id, p.id, 'CARE', l.name, 0, 0, now(), now(), '', 0, 'RESIDENT',
                l.id, now(), p.id
            from person p, location l where p.login = ? and l.reference = ?
            """, chat, resident, location);
        return chat;
    }

    /** @param by who finished it; null while it goes on */
    void episode(UUID chat, Instant began, List<Wait> waits, String by, Instant finished) {
        Wait first = waits.isEmpty() ? null : waits.get(0);
        long episode = sql.number("select nextval('ids')");
        sql.update("""
            insert into episode (id, version, conversation_id, location_id, started_at, first_response_at, taken_by_id,
                finished_at, finished_by_id)
            select ?, 0, c.id, c.location_id, cast(? as timestamptz), cast(? as timestamptz),
                (select id from person where login = ?), cast(? as timestamptz),
                (select id from person where login = ?)
            from conversation c where c.reference = ?
            """, episode, text(began), first == null ? null : text(first.answered()), first == null ? null
            : first.agent(), text(finished), by, chat);
        waits.forEach(wait -> sql.update("""
            insert into episode_answer (id, episode_id, location_id, asked_at, answered_at, agent_id)
            select nextval('ids'), e.id, e.location_id, cast(? as timestamptz), cast(? as timestamptz), p.id
            from episode e, person p where e.id = ? and p.login = ?
            """, text(wait.asked()), text(wait.answered()), episode, wait.agent()));
        note(chat, began, waits, by, finished);
    }

    /** Many, one after the other, from a moment on; each of them begins at most two days after the one before. */
    void random(Random random, UUID chat, Instant from, int episodes, List<String> agents) {
        Instant at = from;
        for (int n = 0; n < episodes; n++) {
            Instant began = at.plusSeconds(random.nextInt(172_800));
            List<Wait> waits = new ArrayList<>();
            at = began;
            for (int k = random.nextInt(4); k > 0; k--) {
                Instant asked = waits.isEmpty() ? began : at.plusSeconds(random.nextInt(3600));
                at = asked.plusSeconds(random.nextInt(20_000));
                waits.add(new Wait(asked, agents.get(random.nextInt(agents.size())), at));
            }
            boolean last = n == episodes - 1;
            at = at.plusSeconds(random.nextInt(9000));
            episode(chat, began, waits, last ? null : agents.get(random.nextInt(agents.size())), last ? null : at);
        }
    }

    private void note(UUID chat, Instant began, List<Wait> waits, String by, Instant finished) {
        List<Object> place = sql.rows("""
            select l.reference, l.zone from location l join conversation c on c.location_id = l.id
            where c.reference = ?
            """, chat).get(0);
        UUID location = (UUID) place.get(0);
        ZoneId zone = ZoneId.of((String) place.get(1));
        facts.add(new Fact("BEGUN", location, waits.isEmpty() ? null : waits.get(0).agent(), local(began, zone),
            local(began, zone).getHour(), null, !waits.isEmpty()));
        waits.forEach(wait -> facts.add(new Fact("ANSWERS", location, wait.agent(), local(wait.answered(), zone),
            local(wait.asked(), zone).getHour(), Duration.between(wait.asked(), wait.answered()).toSeconds(), true)));
        if (finished != null) {
            facts.add(new Fact("FINISHED", location, by, local(finished, zone), local(finished, zone).getHour(),
                Duration.between(began, finished).toSeconds(), true));
        }
    }

    private static LocalDateTime local(Instant at, ZoneId zone) {
        return at.atZone(zone).toLocalDateTime();
    }

    private static String text(Instant moment) {
        return moment == null ? null : moment.toString();
    }
}
