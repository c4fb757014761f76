package lobby.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** FI-09: nobody keeps what another may have changed. */
abstract class FreshReads {

    private static final int TIMES = 20;

    @Test
    void what_is_changed_on_one_is_read_on_the_other_at_once() {
        for (int time = 0; time < TIMES; time++) {
            Node here = time % 2 == 0 ? NodesIT.nodes.one : NodesIT.nodes.other;
            Node there = time % 2 == 0 ? NodesIT.nodes.other : NodesIT.nodes.one;
            assertThat(state(there)).isEqualTo("OPEN");

            NodesIT.staff(here).post(NodesIT.path("close")).require(200);
            assertThat(state(there)).isEqualTo("CLOSED");
            NodesIT.staff(here).post(NodesIT.path("reopen")).require(200);
            assertThat(state(there)).isEqualTo("OPEN");
        }
    }

    @Test
    void what_is_changed_beside_them_is_read_on_both_at_once() {
        for (int time = 0; time < TIMES; time++) {
            String title = "Renamed for the " + time + ". time";
            assertThat(booking(NodesIT.nodes.one)).doesNotContain(title);

            NodesIT.nodes.sql().update("""
                update event set title = ?, version = version + 1
                where id = (select event_id from booking where reference = cast(? as uuid))
                """, title, NodesIT.talk.booking());

            NodesIT.nodes.both(FreshReads::booking).forEach(read -> assertThat(read).contains(title));
        }
    }

    /** Of a right, too: whoever loses it may do nothing more anywhere. */
    @Test
    void a_right_that_is_taken_away_is_gone_from_both_at_once() {
        List<List<Object>> posts = NodesIT.nodes.sql().rows(
            "select id, group_id from staff_assignment where person_id = (select id from person where login = 'luc')");
        NodesIT.nodes.both(node -> NodesIT.on(node, "luc").get(NodesIT.path("messages")).require(200));
        try {
            NodesIT.nodes.sql().update("""
                update staff_assignment
                set group_id = (select id from permission_group where name = 'Care agent' limit 1)
                where person_id = (select id from person where login = 'luc')
                """);
            NodesIT.nodes.sql().update("delete from permission_level where group_id = "
                + "(select id from permission_group where name = 'Care agent' limit 1)");

            NodesIT.nodes.both(node -> NodesIT.on(node, "luc").get(NodesIT.path("messages")))
                .forEach(answer -> assertThat(answer.status()).isIn(403, 404));
        } finally {
            posts.forEach(post -> NodesIT.nodes.sql().update("update staff_assignment set group_id = ? where id = ?",
                post.get(1), post.get(0)));
        }
        NodesIT.nodes.both(node -> NodesIT.on(node, "luc").get(NodesIT.path("messages")).require(200));
    }

    private static String state(Node node) {
        return NodesIT.staff(node).get("/api/conversations/" + NodesIT.talk.conversation()).require(200).json()
            .getString("state");
    }

    private static String booking(Node node) {
        return NodesIT.staff(node).get("/api/bookings/" + NodesIT.talk.booking()).require(200).body();
    }
}
