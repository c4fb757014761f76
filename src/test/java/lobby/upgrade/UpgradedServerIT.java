package lobby.upgrade;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import lobby.local.LocalDatabase;
import lobby.local.LocalServer;
import lobby.local.Ports;
import lobby.local.ServerPlan;
import lobby.testing.ApiClient;
import lobby.testing.People;
import lobby.testing.Sql;
import org.junit.jupiter.api.Test;

/** Lobby itself, started on what the last version had in its database. */
class UpgradedServerIT {

    private static final Duration PATIENCE = Duration.ofMinutes(4);

    @Test
    void people_sign_in_find_what_was_said_and_write_on() throws IOException {
        List<Dump> dumps = Dump.all();
        Path folder = Files.createTempDirectory(Files.createDirectories(Path.of("target", "upgrade")), "server");
        try (LocalDatabase database = LocalDatabase.start(folder.resolve("postgresql"))) {
            Sql sql = OldHouse.of(dumps.get(dumps.size() - 1), database).sql();
            ServerPlan plan = ServerPlan.of(Ports.free(), folder.resolve("server"))
                .withJvm(ServerPlan.SHORT_LIVED);
            try (LocalServer server = LocalServer.start(plan, database)) {
                server.awaitReady(PATIENCE);

                URI base = URI.create(server.address() + "/");
                ApiClient nadia = new ApiClient(base, new People(base).cookies("nadia"));
                List<UUID> open = nadia.get("/api/conversations?state=OPEN&limit=100").require(200).json()
                    .getJsonArray("conversations").getValuesAs(JsonObject.class).stream()
                    .map(conversation -> UUID.fromString(conversation.getString("id"))).toList();
                assertThat(open).isNotEmpty();
                for (UUID conversation : open) {
                    assertThat(read(nadia, conversation)).containsExactlyElementsOf(sql.column("""
                        select m.text from message m join conversation c on c.id = m.conversation_id
                        where c.reference = ? order by m.number""", conversation));
                    nadia.post("/api/conversations/%s/messages".formatted(conversation),
                        "{\"clientId\":\"%s\",\"text\":\"We are back.\"}".formatted(UUID.randomUUID())).require(201);
                }
            }
        }
    }

    /** All that was said, by the pages in which it comes. */
    private static List<Object> read(ApiClient reader, UUID conversation) {
        List<Object> texts = new ArrayList<>();
        boolean complete = false;
        while (!complete) {
            JsonObject page = reader.get("/api/conversations/%s/messages?after=%d&limit=100"
                .formatted(conversation, texts.size())).require(200).json();
            page.getJsonArray("messages").forEach(line -> texts.add(line.asJsonObject().getString("text")));
            complete = page.getBoolean("complete");
        }
        return texts;
    }
}
