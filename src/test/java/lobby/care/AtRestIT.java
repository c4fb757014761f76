package lobby.care;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import lobby.testing.ApiClient;
import org.junit.jupiter.api.Test;

/** A chat in which only the house has written is begun by its resident, and by nobody else (LC-20, LC-42). */
class AtRestIT extends FirstWordTest {

    @Test
    void only_the_resident_opens_it() {
        UUID chat = conversation(writes(colin, "The lift is back.").require(201));

        for (ApiClient agent : List.of(cleo, colin)) {
            assertRefused(agent.post("/api/conversations/%s/reopen".formatted(chat)), "NOT_PERMITTED");
        }
        assertRefused(cleo.post("/api/conversations/%s/messages".formatted(chat), insisting("Hello?")),
            "CARE_NOT_FIRST");
        colin.post("/api/conversations/%s/messages".formatted(chat), insisting("And the door.")).require(201);
        colin.post(first(whom) + "/messages", insisting("And the gate.")).require(201);

        assertThat(partsOf(cleo, chat)).containsExactly("ONE_WAY");
        assertThat(episodes(chat)).isZero();
    }

    @Test
    void the_same_message_again_is_the_same_message_whatever_came_between() {
        String message = message("The lift is back.");
        twoWay(false);
        UUID chat = conversation(cleo.post(first(whom) + "/messages", message).require(201));
        twoWay(true);

        assertThat(conversation(cleo.post(first(whom) + "/messages", message).require(200))).isEqualTo(chat);
        assertThat(texts(chat)).hasSize(1);
    }
}
