package lobby.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Map;
import lobby.local.LocalDatabase;
import lobby.local.LocalServer;
import lobby.local.Ports;
import lobby.local.ServerPlan;
import org.junit.jupiter.api.Test;

/**
 * What is done again and again goes on after the database was away. Payara drops a timer for good once it has failed
 * twice, five seconds apart; entries of the audit are sealed every ten.
 */
class TimersIT {

    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final Duration AWAY = Duration.ofSeconds(20);
    private static final Duration SOON = Duration.ofMinutes(1);

    @Test
    void entries_are_sealed_after_the_database_was_away() throws Exception {
        Path folder = FaultRun.emptied("timers");
        int port = Ports.free();
        ServerPlan plan = ServerPlan.of(Ports.free(), folder.resolve("server"))
            .withJvm(ServerPlan.SHORT_LIVED).with(Map.of("LOBBY_DEMO", "true"));
        LocalDatabase database = LocalDatabase.start(folder.resolve("postgresql"), port);
        try (LocalServer server = LocalServer.start(plan, database)) {
            server.awaitReady(PATIENCE);
            database.kill();
            new Pace().pause(AWAY.toMillis());
            database = LocalDatabase.start(folder.resolve("postgresql"), port);
            server.awaitReady(PATIENCE);
            long sealed = number(database, "select count(*) from audit_entry where sealed_number is not null");

            new Stage(URI.create(server.address() + "/")).begin(1, new Ledger(folder));

            LocalDatabase back = database;
            await().atMost(SOON).until(() ->
                number(back, "select count(*) from audit_entry where sealed_number is null") == 0);
            assertThat(number(database, "select count(*) from audit_entry where sealed_number is not null"))
                .isGreaterThan(sealed);
        } finally {
            database.close();
        }
    }

    private static long number(LocalDatabase database, String query) throws SQLException, IOException {
        try (Connection connection = database.connect();
            Statement statement = connection.createStatement();
            ResultSet rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
