package lobby.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lobby.bench.Latencies;
import lobby.local.LocalDatabase;
import lobby.local.LocalServer;
import lobby.local.Ports;
import lobby.local.ServerPlan;
import lobby.testing.ApiClient;
import lobby.testing.OpenLine;
import lobby.testing.Sql;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/**
 * FI-03 and FI-06: a network that is slow, breaks or falls silent, and pages that do not keep up; and at the same
 * server FI-12, a scanner that is not there yet. A longer run: {@code -Dlobby.faults.idle=660} seconds of a page that
 * nobody speaks to, {@code -Dlobby.faults.network=120} of a bad network.
 */
class NetworkIT {

    /** WildFly drops a socket after 90 seconds of silence; Payara waits longer than anybody wants to here. */
    private static final Duration IDLE = Duration.ofSeconds(Integer.getInteger("lobby.faults.idle",
        "wildfly".equals(System.getProperty("lobby.server")) ? 95 : 35));
    private static final Duration BAD = Duration.ofSeconds(Integer.getInteger("lobby.faults.network", 8));
    private static final long SEED = Long.getLong("lobby.faults.seed", System.nanoTime());
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final Duration ALL_GONE = Duration.ofSeconds(90);
    private static final int SLOW = 100;
    private static final int TOO_SLOW = 1013;
    private static final int SAID = 500;
    private static final String LONG = "漢".repeat(3900);
    private static final Pattern PAGES = Pattern.compile("^lobby_open_pages (\\d+)$", Pattern.MULTILINE);
    private static final Pattern HEAP = Pattern.compile("^lobby_heap_used_bytes (\\d+)$", Pattern.MULTILINE);

    private static LocalDatabase database;
    private static LocalServer server;
    private static Cable cable;
    static Talk talk;
    static ApiClient staff;
    static ApiClient guest;
    private static ApiClient owner;

    /** Where the server expects a scanner. */
    static int scannerPort;

    @BeforeAll
    static void one_node_and_a_cable() throws IOException {
        database = LocalDatabase.start(FaultRun.emptied("network").resolve("postgresql"));
        int port = Ports.free();
        scannerPort = Ports.free();
        server = LocalServer.start(ServerPlan.of(port, FaultRun.emptied("network-server"))
            .withJvm(ServerPlan.SHORT_LIVED)
            .with(Map.of("LOBBY_DEMO", "true", "LOBBY_SEND_LIMIT", "1000000",
                "LOBBY_CLAMD", "127.0.0.1:" + scannerPort)), database);
        server.awaitReady(PATIENCE);
        cable = Cable.lay(port);
        Stage stage = new Stage(base(port));
        talk = stage.begin(1, new Ledger(FaultRun.emptied("network-ledger"))).get(0);
        staff = stage.page(talk.writers().get(0));
        guest = stage.page(talk.writers().get(1));
        owner = stage.page("margit");
    }

    @AfterAll
    static void stop() throws IOException {
        cable.close();
        server.close();
        database.close();
    }

    @BeforeEach
    void no_page_is_open() {
        await().atMost(ALL_GONE).until(() -> figure(PAGES) == 0);
    }

    /** A page is pinged every 25 seconds, and let go of when two of them were not answered. */
    @Test
    void a_page_that_fell_silent_is_let_go_of_and_one_that_is_only_quiet_is_not() {
        ApiClient far = new Stage(base(cable.port())).page(talk.writers().get(1));
        try (OpenLine quiet = guest.listen(); OpenLine silent = far.listen()) {
            quiet.next("badge");
            silent.next("badge");
            assertThat(figure(PAGES)).isEqualTo(2);
            cable.fallSilent();
            long since = System.nanoTime();

            await().atMost(ALL_GONE).pollInterval(Duration.ofMillis(500)).until(() -> figure(PAGES) == 1);
            long noticed = System.nanoTime() - since;
            new Pace().pause(IDLE.toMillis() - Duration.ofNanos(noticed).toMillis());

            Figures.say("a page that fell silent was let go of after %d s", Duration.ofNanos(noticed).toSeconds());
            assertThat(quiet.isOpen()).isTrue();
            say("Still there?");
            quiet.next("message");
        } finally {
            cable.carryOn();
            cable.snap();
        }
    }

    @Test
    void nothing_is_lost_over_a_network_that_is_slow_and_breaks() throws Exception {
        Random random = new Random(SEED);
        cable.slow(Duration.ofMillis(40));
        try {
            Load load = Load.begin(base(cable.port()), FaultRun.emptied("network-bad"), 4, 100, SEED);
            Pace pace = new Pace();
            long end = System.nanoTime() + BAD.toNanos();
            while (System.nanoTime() < end && pace.pause(random.nextInt(2000))) {
                cable.snap();
            }

            assertThat(load.settle()).as("seed %d", SEED).isEmpty();
            Figures.say("over a bad network: %d messages attempted, %d acknowledged, %d requests failed",
                load.attempted(), load.acknowledged(), load.ledger().failures().size());
        } finally {
            cable.slow(Duration.ZERO);
        }
    }

    /** FI-06 */
    @Test
    void pages_that_do_not_read_are_hung_up_on_and_nobody_waits_for_them() throws Exception {
        List<SlowReader> slow = new ArrayList<>();
        String door = "LOBBY_DOOR=" + guest.cookie("LOBBY_DOOR");
        try (OpenLine page = staff.listen()) {
            page.next("badge");
            Latencies before = said(page);
            long heap = figure(HEAP);
            for (int reader = 0; reader < SLOW; reader++) {
                slow.add(SlowReader.open(guest.at("/"), door));
            }
            Latencies meanwhile = said(page);

            Figures.say("%d messages to a page that reads: %s ms; beside %d that do not: %s ms; heap %d MB, then %d MB",
                SAID, before.summary(), SLOW, meanwhile.summary(), heap >> 20, figure(HEAP) >> 20);
            for (SlowReader reader : slow) {
                reader.closeCode().ifPresent(code -> assertThat(code).isEqualTo(TOO_SLOW));
            }
            await().atMost(ALL_GONE).until(() -> figure(PAGES) == 1);
        } finally {
            for (SlowReader reader : slow) {
                reader.close();
            }
        }
    }

    /** How long each of many messages took to a page; all of them come. */
    private static Latencies said(OpenLine page) {
        Latencies took = new Latencies();
        for (int message = 0; message < SAID; message++) {
            long start = System.nanoTime();
            int number = say(LONG);
            page.next("message", frame -> frame.getInt("number") == number);
            took.add(System.nanoTime() - start);
        }
        return took;
    }

    static int say(String text) {
        return staff.post("/api/conversations/" + talk.conversation() + "/messages",
            "{\"clientId\":\"%s\",\"text\":\"%s\"}".formatted(UUID.randomUUID(), text)).require(201).json()
            .getInt("number");
    }

    private static long figure(Pattern figure) {
        Matcher found = figure.matcher(owner.get("/api/metrics").require(200).body());
        return found.find() ? Long.parseLong(found.group(1)) : -1;
    }

    static boolean isKept(String hash) {
        return new Sql(database::connect).number("select count(*) from content where hash = ?", hash) > 0;
    }

    private static URI base(int port) {
        return URI.create("http://localhost:" + port + URI.create(server.address() + "/").getPath());
    }

    @Nested
    class Files extends FilesAtScanner {
    }
}
