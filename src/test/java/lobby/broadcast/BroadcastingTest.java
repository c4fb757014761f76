package lobby.broadcast;

import static lobby.testing.Personas.OLGA;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import lobby.announcement.audience.Audience;
import lobby.broadcast.plan.Plan;
import lobby.broadcast.round.Recipient;
import lobby.platform.References;
import lobby.testing.ApiClient;
import lobby.testing.ContainerTest;
import lobby.testing.Told;
import org.junit.jupiter.api.BeforeEach;

/** A test of broadcasts to people of its own: they have a tag that nobody else has. */
abstract class BroadcastingTest extends ContainerTest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Inject BroadcastingService broadcasting;
    @Inject BroadcastService broadcasts;
    @Inject DueBroadcasts due;

    String mark;
    Told told;

    @BeforeEach
    void a_mark_that_nobody_has() {
        cast();
        told = new Told(sql());
        mark = "m" + References.next().toString().substring(9);
    }

    /** A neighbour whom it is for. */
    String tagged() {
        return tagged(cast().neighbour());
    }

    String tagged(String login) {
        sql().update("insert into person_tag (person_id, tag) select id, ? from person where login = ?", mark, login);
        return login;
    }

    Audience marked(UUID... locations) {
        return new Audience(Set.of(locations), Set.of(), Set.of(mark), null);
    }

    BroadcastWords words() {
        return new BroadcastWords("Inside " + mark, "The lift rests on Tuesday. " + mark);
    }

    /** Published by the owner for those who have the mark at the Pier. */
    UUID told(Plan plan) throws Exception {
        return as(OLGA, () -> broadcasting.tell(words(), marked(cast().pier()), plan));
    }

    BroadcastView opened(UUID broadcast) throws Exception {
        return as(OLGA, () -> broadcasts.open(broadcast));
    }

    /** What the timer does, until there is nothing more to do for it: the timer of the server may be at it, too. */
    void goOut(UUID broadcast) {
        Instant end = Instant.now().plus(PATIENCE);
        do {
            assertThat(Instant.now()).isBefore(end);
            tick();
        } while (sql().number("""
            select count(*) from broadcast b where b.reference = ? and (b.next_at <= now()
                or b.state = 'ACTIVE' and b.next_at is null
                or exists (select 1 from broadcast_recipient t where t.broadcast_id = b.id and t.done_at is null))
            """, broadcast) > 0);
    }

    void tick() {
        due.due().forEach(due::begin);
        due.underWay().forEach(one -> due.waiting(Recipient.beforeAllOf(one)).forEach(due::write));
        due.gone().forEach(due::finish);
    }

    /** Who got it, by login, once for each time it is in their chat. */
    static List<Object> got(UUID broadcast) {
        return sql().column("""
            select p.login from broadcast b
            join message m on m.kind = 'BROADCAST' and m.text = b.text
            join conversation c on c.id = m.conversation_id
            join person p on p.id = c.customer_id
            where b.reference = ? order by p.login
            """, broadcast);
    }

    static List<Object> deeds(UUID broadcast) {
        return sql().column("select action from audit_entry where subject = ? order by id", broadcast.toString());
    }

    static void isDueNow(UUID broadcast) {
        sql().update("""
            update broadcast set starts_at = now() - interval '50 hours', next_at = now() - interval '1 minute'
            where reference = ?
            """, broadcast);
    }

    /** Their chat with the team of the Pier, as they see it. */
    static JsonObject chat(ApiClient resident) {
        return resident.get("/api/locations/%s/care".formatted(cast().pier())).require(200).json();
    }

    static void twoWay(boolean on) {
        sql().update("""
            insert into care_channel (location_id, version, two_way, welcome, promised_minutes)
            select id, 0, ?, '', 240 from location where name = 'The Pier'
            on conflict (location_id) do update set two_way = excluded.two_way
            """, on);
    }

    static String saying(String text) {
        return "{\"clientId\":\"%s\",\"text\":\"%s\"}".formatted(UUID.randomUUID(), text);
    }
}
