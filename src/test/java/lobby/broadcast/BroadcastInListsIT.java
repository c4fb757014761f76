package lobby.broadcast;

import static lobby.testing.Personas.CLEO;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import lobby.broadcast.plan.Plan;
import lobby.testing.ApiClient;
import org.junit.jupiter.api.Test;

/** What lists show of a settled chat is what was said last, and be it said to many. */
class BroadcastInListsIT extends BroadcastingTest {

    @Test
    void what_is_taken_back_before_it_does_not_take_it_out_of_the_lists() throws Exception {
        ApiClient resident = comingIn(tagged());
        ApiClient cleo = comingIn(CLEO.login());
        String chat = resident.post("/api/locations/%s/care/messages".formatted(cast().pier()), saying("Which lift?"))
            .require(201).json().getString("conversation");
        cleo.post("/api/conversations/%s/messages".formatted(chat), saying("The left one.")).require(201);
        cleo.post("/api/conversations/%s/finish".formatted(chat)).require(200);
        UUID broadcast = told(Plan.AT_ONCE);
        goOut(broadcast);

        cleo.delete("/api/conversations/%s/messages/2".formatted(chat)).require(204);

        assertThat(sql().text("select last_text from conversation where reference = ?", UUID.fromString(chat)))
            .isEqualTo(words().text());
        assertThat(sql().number("select count(*) from conversation where reference = ? and last_gone is null",
            UUID.fromString(chat))).isEqualTo(1);
        assertThat(chat(resident).getInt("unread")).isEqualTo(1);
    }
}
