package lobby.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import lobby.faults.Ledger.Ack;
import lobby.faults.Ledger.Attempt;
import lobby.local.LocalDatabase;
import lobby.local.LocalServer;
import lobby.local.Ports;
import lobby.local.ServerPlan;
import lobby.testing.Answer;
import lobby.testing.ApiClient;
import lobby.testing.Sql;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/**
 * FI-02: while the database is away everybody is told to come again soon, and nothing is acknowledged; once it is back
 * Lobby works again by itself. A longer time away: {@code -Dlobby.faults.away=60} seconds. A scanner is away for good.
 */
class DatabaseAwayIT {

    private static final Duration AWAY = Duration.ofSeconds(Integer.getInteger("lobby.faults.away", 8));
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final Duration AGAIN = Duration.ofMillis(100);

    private static Path folder;
    private static int port;
    private static LocalDatabase database;
    private static LocalServer server;
    static Talk talk;
    static ApiClient staff;
    static Ledger ledger;
    static Stage stage;

    private final List<Long> refusals = new ArrayList<>();

    @BeforeAll
    static void one_node() throws IOException {
        folder = FaultRun.emptied("away");
        port = Ports.free();
        database = LocalDatabase.start(folder.resolve("postgresql"), port);
        server = LocalServer.start(ServerPlan.of(Ports.free(), folder.resolve("server"))
            .withJvm(ServerPlan.SHORT_LIVED)
            .with(Map.of("LOBBY_DEMO", "true", "LOBBY_SEND_LIMIT", "1000000",
                "LOBBY_CLAMD", "127.0.0.1:" + Ports.free(), "LOBBY_CLAMD_AWAY", "pass")), database);
        server.awaitReady(PATIENCE);
        stage = new Stage(URI.create(server.address() + "/"));
        ledger = new Ledger(folder);
        talk = stage.begin(1, ledger).get(0);
        staff = stage.page(talk.writers().get(0));
    }

    @AfterAll
    static void stop() throws IOException {
        server.close();
        database.close();
    }

    @BeforeEach
    void it_works() {
        assertThat(isSent()).isTrue();
    }

    @Test
    void a_database_that_is_killed_and_stays_away() throws Exception {
        database.kill();
        refusedFor(AWAY);

        database = LocalDatabase.start(folder.resolve("postgresql"), port);
        worksAgain("killed");
    }

    @Test
    void a_database_that_is_restarted() throws Exception {
        database.close();
        database = LocalDatabase.start(folder.resolve("postgresql"), port);
        worksAgain("restarted");
    }

    @Test
    void connections_that_are_all_hung_up() throws Exception {
        sql().rows("select pg_terminate_backend(pid) from pg_stat_activity "
            + "where pid <> pg_backend_pid() and backend_type = 'client backend'");

        worksAgain("connections hung up");
    }

    /** Others have taken all there are, and then Lobby's own are lost. */
    @Test
    void connections_that_others_have_taken() throws Exception {
        List<Connection> others = new ArrayList<>();
        try {
            takeAll(others);
            try (Connection last = others.remove(others.size() - 1)) {
                new Sql(() -> last).transaction(own -> own.rows("""
                    select pg_terminate_backend(pid) from pg_stat_activity
                    where application_name <> 'other' and pid <> pg_backend_pid() and backend_type = 'client backend'
                    """));
            }
            takeAll(others);
            refusedFor(Duration.ofSeconds(5));
        } finally {
            for (Connection other : others) {
                other.close();
            }
        }
        worksAgain("without connections");
    }

    @Test
    void whoever_opens_a_page_meanwhile_is_told_so() throws Exception {
        database.kill();

        Answer page = staff.with("Accept", "text/html").get("/bookings");
        assertThat(page.status()).isEqualTo(503);
        assertThat(page.header("Retry-After")).isNotBlank();
        staff.get("/api/health/ready").require(503);
        staff.get("/api/health/live").require(200);

        database = LocalDatabase.start(folder.resolve("postgresql"), port);
        worksAgain("killed");
    }

    private void refusedFor(Duration time) {
        Pace pace = new Pace();
        long end = System.nanoTime() + time.toNanos();
        while (System.nanoTime() < end && pace.pause(AGAIN.toMillis())) {
            assertThat(isSent()).isFalse();
        }
        assertThat(refusals).isNotEmpty();
    }

    private void worksAgain(String after) {
        long back = System.nanoTime();
        await(after).atMost(PATIENCE).pollInterval(AGAIN).until(this::isSent);
        Figures.say("database %s: %d sends refused, after %s ms; works again after %d ms", after, refusals.size(),
            Figures.summary(refusals), Duration.ofNanos(System.nanoTime() - back).toMillis());
        assertThat(Checker.offences(ledger, stage.truths(List.of(talk)))).isEmpty();
    }

    /** Whether it was acknowledged; if not, whoever sent it was told to try again. */
    private boolean isSent() {
        long start = System.nanoTime();
        Attempt attempt = new Attempt(UUID.randomUUID().toString(), talk.conversation(), talk.writers().get(0),
            "Are you there?");
        ledger.write(attempt);
        Answer answer = staff.post("/api/conversations/" + talk.conversation() + "/messages",
            "{\"clientId\":\"%s\",\"text\":\"%s\"}".formatted(attempt.clientId(), attempt.text()));
        if (answer.status() == 201) {
            ledger.write(new Ack(attempt.clientId(), talk.conversation(), answer.json().getInt("number")));
            return true;
        }
        refusals.add(System.nanoTime() - start);
        assertThat(answer.status()).as(answer.body()).isEqualTo(503);
        assertThat(answer.code()).isEqualTo("BUSY");
        assertThat(answer.header("Retry-After")).isNotBlank();
        return false;
    }

    private static void takeAll(List<Connection> others) throws SQLException {
        boolean more = true;
        while (more) {
            try {
                Connection other = database.connect();
                other.createStatement().execute("set application_name = 'other'");
                others.add(other);
            } catch (SQLException full) {
                more = false;
            }
        }
    }

    private static Sql sql() {
        return new Sql(() -> database.connect());
    }

    @Nested
    class Files extends FilesLetThrough {
    }
}
