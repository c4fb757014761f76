package lobby.upgrade;

import static java.util.concurrent.TimeUnit.MINUTES;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import lobby.local.LocalDatabase;
import lobby.local.LocalServer;
import lobby.local.Ports;
import lobby.local.ServerPlan;
import lobby.testing.ApiClient;
import lobby.testing.People;
import lobby.testing.Sql;

/**
 * Keeps what this version has in its database, for the tests of all later ones. To be run when a version is given out,
 * with its name as the one argument: UPGRADE.md has the whole command.
 */
public final class MakeDump {

    private static final Duration PATIENCE = Duration.ofMinutes(5);

    public static void main(String[] arguments) throws IOException {
        Path folder = Files.createTempDirectory("lobby-dump");
        try (LocalDatabase database = LocalDatabase.start(folder.resolve("postgresql"))) {
            Sql sql = new Sql(database::connect);
            int port = Ports.free();
            ServerPlan plan = ServerPlan.of(port, folder.resolve("server")).with(Map.of("LOBBY_DEMO", "true"));
            try (LocalServer server = LocalServer.start(plan, database)) {
                server.awaitReady(PATIENCE);
                live(URI.create(server.address() + "/"));
                await("the audit to be sealed").atMost(1, MINUTES).until(() ->
                    sql.number("select count(*) from audit_entry where sealed_number is not null") > 0);
            }
            int schema = (int) sql.number("select max(version::int) from flyway_schema_history");
            Dump dump = Dump.of(arguments[0], schema);
            dump.write(sql);
            System.out.printf("%s: %d bytes, %s%n", dump.file(), Files.size(dump.file()), dump.rows());
        }
        // what the server has for its own would keep the JVM
        System.exit(0);
    }

    /** People leave more behind than what the demo begins with: sign-ins, and what was done is noted. */
    private static void live(URI base) {
        People people = new People(base);
        ApiClient nadia = new ApiClient(base, people.cookies("nadia"));
        String conversation = nadia.get("/api/conversations?state=OPEN&limit=1").require(200).json()
            .getJsonArray("conversations").getJsonObject(0).getString("id");
        nadia.post("/api/conversations/" + conversation + "/messages",
            "{\"clientId\":\"%s\",\"text\":\"Kept, with a\\ttab, a\\nnew line and a \\\\.\"}".formatted(UUID.randomUUID()))
            .require(201);
        nadia.post("/api/conversations/" + conversation + "/close").require(200);
        people.cookies("elena");
    }

    private MakeDump() {
    }
}
