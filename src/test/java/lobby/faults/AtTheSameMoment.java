package lobby.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.json.JsonObject;
import java.net.CookieManager;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import lobby.testing.OpenLine;
import org.junit.jupiter.api.Test;

/** What both nodes do of themselves at the same second is done once. */
abstract class AtTheSameMoment {

    /** What is done every minute has been done on both nodes by then. */
    private static final Duration A_ROUND = Duration.ofSeconds(90);
    private static final Duration LATER = Duration.ofSeconds(2);
    private static final int MANY = 40;

    @Test
    void entries_of_both_nodes_are_sealed_into_one_chain() {
        IntStream.range(0, MANY).parallel().forEach(each ->
            NodesIT.page(each % 2 == 0 ? NodesIT.nodes.one : NodesIT.nodes.other, new CookieManager())
                .post("/api/session", "{\"name\":\"nobody%d\",\"password\":\"wrong\"}".formatted(each)));

        await().atMost(A_ROUND).until(() ->
            NodesIT.nodes.sql().number("select count(*) from audit_entry where sealed_number is null") == 0);
        assertThat(NodesIT.nodes.sql().number("select count(*) from audit_entry")).isGreaterThan(MANY);
        assertThat(Chain.offences(NodesIT.nodes.sql())).isEmpty();
    }

    /** One wait for both, because each takes up to a minute. */
    @Test
    void whoever_has_a_place_is_reminded_once_and_doors_that_run_out_are_closed_once() {
        String guest = NodesIT.talk.writers().get(1);
        CookieManager door = NodesIT.people.anew(guest);
        try (OpenLine here = NodesIT.on(NodesIT.nodes.one, guest).listen();
            OpenLine there = NodesIT.on(NodesIT.nodes.other, guest).listen();
            OpenLine closing = NodesIT.page(NodesIT.nodes.one, door).listen();
            OpenLine closingThere = NodesIT.page(NodesIT.nodes.other, door).listen()) {
            closing.next("badge");
            closingThere.next("badge");
            theirEventIsNear();
            NodesIT.nodes.sql().update(
                "update door set ends_at = now() where started_at = (select max(started_at) from door)");

            Stream.of(here, there).forEach(AtTheSameMoment::assertRemindedOnce);
            assertThat(NodesIT.nodes.sql().number("""
                select count(*) from notification n join booking b on b.id = n.booking_id
                where b.reference = cast(? as uuid) and n.kind = 'EVENT_SOON'
                """, NodesIT.talk.booking())).isEqualTo(1);
            Stream.of(closing, closingThere).forEach(AtTheSameMoment::assertClosedOnce);
            NodesIT.page(NodesIT.nodes.one, door).get("/api/me").require(401);
        }
    }

    private static void theirEventIsNear() {
        NodesIT.nodes.sql().update("""
            update booking set status = 'CONFIRMED', made_at = now() - interval '7 days'
            where reference = cast(? as uuid)
            """, NodesIT.talk.booking());
        NodesIT.nodes.sql().update("""
            update event set starts_at = now() + interval '50 minutes', ends_at = now() + interval '3 hours',
                cancelled_at = null
            where id = (select event_id from booking where reference = cast(? as uuid))
            """, NodesIT.talk.booking());
    }

    private static void assertRemindedOnce(OpenLine line) {
        assertThat(line.poll("notification", A_ROUND)).isPresent();
        assertThat(line.hearsNo("notification", LATER)).isTrue();
    }

    /** Pages go by the code; a goodbye that meets another frame on its way is not waited for. */
    private static void assertClosedOnce(OpenLine line) {
        await().atMost(A_ROUND).until(() -> !line.isOpen());
        assertThat(line.closeCode()).isEqualTo(1008);
        assertThat(line.all(Duration.ZERO)).filteredOn(frame -> frame.getString("type").equals("bye"))
            .extracting((JsonObject frame) -> frame.getString("reason")).isIn(List.of("EXPIRED"), List.of());
    }
}
