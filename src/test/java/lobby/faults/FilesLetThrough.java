package lobby.faults;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.time.Duration;
import java.util.UUID;
import lobby.faults.Ledger.Attempt;
import lobby.testing.ApiClient;
import lobby.testing.OpenLine;
import org.junit.jupiter.api.Test;

/** FI-12 where the house has said that files need not wait for a scanner that is away. */
abstract class FilesLetThrough {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Test
    void files_that_nobody_could_look_at_go_out_and_say_so() {
        Talk talk = DatabaseAwayIT.talk;
        ApiClient guest = DatabaseAwayIT.stage.page(talk.writers().get(1));
        try (OpenLine line = guest.listen()) {
            line.next("badge");
            String file = DatabaseAwayIT.staff.bring("plan.txt", "The plan.".getBytes(UTF_8)).require(201).json()
                .getString("id");
            String clientId = UUID.randomUUID().toString();
            DatabaseAwayIT.ledger.write(new Attempt(clientId, talk.conversation(), talk.writers().get(0), "Here",
                Brought.hash("The plan.".getBytes(UTF_8))));
            DatabaseAwayIT.staff.post("/api/conversations/" + talk.conversation() + "/messages",
                Json.createObjectBuilder().add("clientId", clientId).add("text", "Here")
                    .add("attachments", Json.createArrayBuilder().add(file)).build().toString()).require(201);

            JsonObject frame = line.poll("files", PATIENCE).orElseThrow();

            assertThat(frame.getJsonObject("message").getJsonArray("attachments").getJsonObject(0)
                .getString("state")).isEqualTo("LET_THROUGH");
            assertThat(guest.get("/api/attachments/" + file).require(200).body()).isEqualTo("The plan.");
        }
    }
}
