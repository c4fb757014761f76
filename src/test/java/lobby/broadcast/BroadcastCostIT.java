package lobby.broadcast;

import static lobby.testing.Personas.OLGA;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.UUID;
import lobby.testing.ApiClient;
import lobby.testing.Chats;
import lobby.testing.inside.Statements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Broadcasts cost the same, however many there are, how often they went out, and how many got them. */
class BroadcastCostIT extends BroadcastingTest {

    @PersistenceContext EntityManager em;

    @Test
    void their_list() throws Exception {
        ApiClient owner = comingIn(OLGA.login());
        String path = "/api/broadcasts?limit=100&q=" + mark;
        many(1);
        long few = Statements.of(em, () -> owner.get(path).require(200));

        many(30);

        assertThat(owner.get(path).json().getJsonArray("broadcasts")).hasSize(31);
        assertThat(Statements.of(em, () -> owner.get(path).require(200))).isEqualTo(few).isLessThanOrEqualTo(6);
    }

    @Test
    void one_of_them() throws Exception {
        ApiClient owner = comingIn(OLGA.login());
        UUID one = told.active("Bins " + mark, mark);
        long few = Statements.of(em, () -> owner.get("/api/broadcasts/" + one).require(200));

        wentOut(one, 20);

        assertThat(owner.get("/api/broadcasts/" + one).json().getJsonArray("rounds").getValuesAs(JsonObject.class))
            .hasSize(10)
            .allSatisfy(round -> assertThat(round.getInt("sent")).isEqualTo(3))
            .extracting(round -> round.getInt("number")).startsWith(20, 19).endsWith(11);
        assertThat(owner.get("/api/broadcasts/" + one).json().getJsonObject("last").getInt("number")).isEqualTo(20);
        assertThat(Statements.of(em, () -> owner.get("/api/broadcasts/" + one).require(200))).isLessThanOrEqualTo(few);
    }

    @BeforeEach
    void three_who_have_a_chat() {
        for (int each = 0; each < 3; each++) {
            new Chats(sql()).finished(tagged());
        }
    }

    private void many(int number) {
        for (int each = 0; each < number; each++) {
            wentOut(told.active("Bins " + mark, mark), 2);
        }
    }

    /** To three, each time. */
    private void wentOut(UUID broadcast, int times) {
        sql().update("""
            with rounds as (
                insert into broadcast_round (broadcast_id, number, began_at)
                select id, n, now() from broadcast, generate_series(1, ?) n where reference = ?
                returning broadcast_id, number)
            insert into broadcast_recipient (broadcast_id, round, person_id, location_id, done_at, conversation_id,
                message_number)
            select r.broadcast_id, r.number, c.customer_id, c.location_id, now(), c.id, 1
            from rounds r, conversation c join person_tag t on t.person_id = c.customer_id where t.tag = ?
            """, times, broadcast, mark);
    }
}
