package lobby.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import lobby.bench.SendRun;
import lobby.bench.SendRun.Outcome;
import lobby.bench.Target;
import lobby.testing.ApiClient;
import lobby.testing.FacesForm;
import lobby.testing.OpenLine;
import lobby.testing.People;
import lobby.testing.Street;
import lobby.testing.Street.Pair;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/**
 * FI-07: two nodes behind the proxy that people are told to put before them. A longer run: {@code
 * -Dlobby.faults.crossing=120} seconds of measuring, {@code -Dlobby.faults.nodes=10} nodes killed, and twice as many
 * restarted, {@code -Dlobby.faults.rate=60} messages a second meanwhile; the same again: its seed.
 */
class ProxyIT {

    private static final int SECONDS = Integer.getInteger("lobby.faults.crossing", 5);
    private static final int NODES = Integer.getInteger("lobby.faults.nodes", 1);
    private static final long SEED = Long.getLong("lobby.faults.seed", System.nanoTime());

    /** What people send through, and what they hear over: names of the proxy's configuration. */
    static final String REQUESTS = "lobby";
    private static final String LINES = "lobby_push";

    private static final int PAIRS = 50;
    private static final int TALKS = 4;
    private static final int PER_SECOND = Integer.getInteger("lobby.faults.rate", 20);
    private static final int SIGNED_OUT = 1008;

    static ProxiedNodes lobby;
    private static Connection connection;
    private static Street street;

    @BeforeAll
    static void two_nodes_behind_a_proxy() throws Exception {
        lobby = ProxiedNodes.start("proxied");
        connection = lobby.nodes.database.connect();
        street = new Street(connection);
    }

    @AfterAll
    static void stop() throws IOException, SQLException {
        connection.close();
        lobby.close();
    }

    /** Messages are due on a schedule, and measured from then on, too: a stall is not hidden. */
    @Test
    void what_is_accepted_by_one_comes_to_the_screens_of_the_other() throws Exception {
        try {
            List<Pair> pairs = street.pairs(PAIRS);
            measure("warming up one", pairs, 1, 1, 20, 5);
            measure("warming up the other", pairs, 2, 2, 20, 5);
            measure("sent and heard at one node", pairs, 1, 1, 50, SECONDS);
            measure("sent to one node, heard at the other", pairs, 1, 2, 50, SECONDS);
            measure("and the other way round", pairs, 2, 1, 50, SECONDS);
        } finally {
            toBoth();
        }
    }

    @Test
    void whoever_is_signed_out_or_deactivated_on_one_is_gone_from_the_other() throws Exception {
        List<Long> took = new ArrayList<>();
        try {
            lobby.proxy.sendOnly(REQUESTS, 1);
            lobby.proxy.sendOnly(LINES, 2);
            for (Pair pair : street.pairs(PAIRS)) {
                ApiClient page = entering(pair.resident());
                took.add(untilClosed(page, () -> page.delete("/api/session").require(204)));
            }
            Figures.say("signed out on one node, closed on the other: %s ms", Figures.summary(took));

            ApiClient owner = signedIn("margit");
            ApiClient clerk = signedIn("bea");
            String path = "/settings/staff-member?ask=deactivate&id="
                + clerk.get("/api/me").json().getJsonObject("person").getString("id");
            FacesForm form = FacesForm.of(owner, path, "end");
            long gone = untilClosed(clerk, () -> form.with(form.button(), "").submit());
            Figures.say("deactivated on one node, closed on the other: %s ms", Figures.summary(List.of(gone)));
        } finally {
            toBoth();
        }
    }

    @Test
    void a_node_that_is_killed_takes_nothing_with_it() throws Exception {
        Load load = Load.begin(lobby.base(), FaultRun.emptied("proxied-killed"), TALKS, PER_SECOND, SEED);
        for (int kill = 0; kill < NODES; kill++) {
            load.awaitProgress();
            int number = 1 + kill % 2;
            lobby.node(number).kill();
            long killed = System.nanoTime();
            load.awaitProgress();
            long goesOn = System.nanoTime() - killed;
            lobby.awaitUse(number, false);
            Figures.say("node %d killed: messages again after %d ms, left alone after %d ms", number,
                Duration.ofNanos(goesOn).toMillis(), Duration.ofNanos(System.nanoTime() - killed).toMillis());
            lobby.node(number).start();
            lobby.awaitUse(number, true);
        }

        assertThat(load.settle()).as("seed %d", SEED).isEmpty();
        tell(NODES + " killed", load);
    }

    @Test
    void nodes_are_restarted_one_after_the_other_and_nobody_is_refused() throws Exception {
        long before = lobby.proxy.counted(REQUESTS, "wretr");
        Load load = Load.begin(lobby.base(), FaultRun.emptied("proxied-rolling"), TALKS, PER_SECOND, SEED);
        for (int restart = 0; restart < 2 * NODES; restart++) {
            load.awaitProgress();
            lobby.restart(1 + restart % 2);
        }
        load.awaitProgress();

        assertThat(load.settle()).as("seed %d", SEED).isEmpty();
        tell(2 * NODES + " restarted", load);
        Figures.say("requests that the proxy sent again: %d", lobby.proxy.counted(REQUESTS, "wretr") - before);
        assertThat(load.ledger().failures()).as("requests that failed").isEmpty();
    }

    private static void tell(String what, Load load) {
        List<Ledger.Away> away = load.ledger().away();
        Figures.say("nodes: %s: %d messages attempted, %d acknowledged, %d requests failed, %d pages away "
            + "(codes %s) for %s ms", what, load.attempted(), load.acknowledged(),
            load.ledger().failures().size(), away.size(), away.stream().map(Ledger.Away::code).distinct().toList(),
            Figures.summary(away.stream().map(line -> line.millis() * 1_000_000).toList()));
    }

    private static void measure(String what, List<Pair> pairs, int sent, int heard, int perSecond, int seconds)
        throws Exception {
        lobby.proxy.sendOnly(REQUESTS, sent);
        lobby.proxy.sendOnly(LINES, heard);
        String address = lobby.base().toString().replaceFirst("/$", "");
        try (SendRun run = new SendRun(new Target.Product(address), pairs)) {
            run.begin();
            Outcome outcome = run.open(perSecond, Duration.ofSeconds(seconds));
            Figures.say("%s: %d messages, %s ms from accepted to the screen, %s ms from due, %d refused, %d lost", what,
                outcome.latencies().count(), outcome.crossings().summary(), outcome.latencies().summary(),
                outcome.refused(), outcome.lost());
            assertThat(outcome.lost()).isZero();
        }
    }

    private static long untilClosed(ApiClient page, Runnable revoke) {
        try (OpenLine line = page.listen()) {
            line.next("badge");
            long start = System.nanoTime();
            revoke.run();
            assertThat(line.closeCode()).isEqualTo(SIGNED_OUT);
            return System.nanoTime() - start;
        }
    }

    static void toBoth() {
        lobby.proxy.sendToBoth(REQUESTS);
        lobby.proxy.sendToBoth(LINES);
    }

    static ApiClient signedIn(String login) {
        return new ApiClient(lobby.base(), new People(lobby.base()).anew(login));
    }

    /** Whoever lives in the street has an open door already. */
    private static ApiClient entering(String door) {
        ApiClient page = new ApiClient(lobby.base(), new CookieManager());
        page.keep("LOBBY_DOOR", door);
        return page;
    }

    @Nested
    class Forms extends FormsBehindProxy {
    }

    @Nested
    class Sending extends FilesBehindProxy {
    }
}
