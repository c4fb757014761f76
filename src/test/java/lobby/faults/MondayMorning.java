package lobby.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import lobby.care.desk.WorkedOut;
import lobby.faults.Errand.Side;
import lobby.faults.Errand.Turn;
import lobby.testing.ApiClient;
import lobby.testing.Cast;
import lobby.testing.Dialogues;
import lobby.testing.Sql;
import org.junit.jupiter.api.Test;

/**
 * A Monday morning: many residents write to their building at once, over both nodes, and a dozen agents work it off.
 * What they say to each other are real dialogues where there are any. {@code -Dlobby.monday=1000} is a whole morning.
 */
abstract class MondayMorning {

    private static final int CHATS = Integer.getInteger("lobby.monday", 60);
    private static final long SEED = Long.getLong("lobby.faults.seed", System.nanoTime());
    private static final int AGENTS = 12;
    private static final int WRITING_AT_ONCE = 24;
    private static final int COMES_BACK_ONE_IN = 10;
    private static final int WATCHES_ONE_IN = 20;
    private static final Duration PATIENCE = Duration.ofSeconds(120 + 2 * CHATS);
    private static final Duration LOOKS_UP_AFTER = Duration.ofMillis(200);

    private final Map<String, String> doors = new HashMap<>();
    private final Map<Node, ApiClient> browsers = new HashMap<>();

    @Test
    void everybody_is_answered_nothing_is_lost_and_the_figures_are_right() throws Exception {
        Cast cast = new Cast(NodesIT.nodes.sql());
        List<String> residents = enter(cast.neighbours(CHATS));
        List<String> agents = enter(cast.agents(AGENTS));
        String team = cast.pier().toString();
        Instant since = Instant.now();
        Ledger ledger = new Ledger(FaultRun.emptied("monday"));
        List<Errand> errands = errands(residents);
        Monday monday = new Monday(errands, ledger);

        List<Thread> all = new ArrayList<>();
        IntStream.range(0, WRITING_AT_ONCE).forEach(n -> all.add(
            new Thread(new MondayResident(monday, "/api/locations/" + team + "/care"))));
        agents.forEach(login -> all.add(new Thread(new MondayAgent(monday, login,
            NodesIT.nodes.both(node -> page(node, login)), team, SEED + all.size()))));
        run(all, monday);
        monday.end();
        Duration took = Duration.between(since, Instant.now());

        assertThat(monday.surprises()).as("seed %d", SEED).isEmpty();
        assertThat(offences(monday, ledger, agents.get(0))).as("seed %d", SEED).isEmpty();
        assertThat(Chain.offences(NodesIT.nodes.sql())).isEmpty();
        assertFigures(page(NodesIT.nodes.other, agents.get(0)), team, since);
        Figures.say("a Monday of %d chats: %d messages in %d s, each in %s ms; %d times a colleague had it already",
            CHATS, ledger.acknowledged(), took.toSeconds(), Figures.summary(monday.took()), monday.tooLate());
    }

    /** Some come back when all seemed said. */
    private List<Errand> errands(List<String> residents) {
        List<JsonObject> dialogues = Dialogues.all("monday");
        List<Errand> errands = new ArrayList<>();
        for (int n = 0; n < residents.size(); n++) {
            List<Turn> turns = new ArrayList<>();
            for (JsonValue turn : dialogues.get(n % dialogues.size()).getJsonArray("turns")) {
                boolean isResidents = turn.asJsonObject().getString("from").equals("resident");
                turns.add(new Turn(isResidents ? Side.RESIDENT : Side.TEAM, turn.asJsonObject().getString("text")));
            }
            turns.add(new Turn(Side.END, ""));
            if (n % COMES_BACK_ONE_IN == 0) {
                turns.add(new Turn(Side.RESIDENT, "One more thing: is the roof open?"));
                turns.add(new Turn(Side.TEAM, "Until ten."));
                turns.add(new Turn(Side.END, ""));
            }
            Node node = n % 2 == 0 ? NodesIT.nodes.one : NodesIT.nodes.other;
            errands.add(new Errand(residents.get(n), page(node, residents.get(n)), n % WATCHES_ONE_IN == 0, turns));
        }
        return errands;
    }

    private static void run(List<Thread> all, Monday monday) throws InterruptedException {
        for (Thread thread : all) {
            thread.setDaemon(true);
            thread.setUncaughtExceptionHandler((where, failure) -> monday.surprise("somebody left with " + failure));
            thread.start();
        }
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (monday.goesOn() && System.nanoTime() < end) {
            all.get(0).join(LOOKS_UP_AFTER.toMillis());
        }
        if (monday.goesOn()) {
            monday.surprise("it was still Monday after " + PATIENCE);
        }
        for (Thread thread : all) {
            thread.join();
        }
    }

    /** Asked as somebody of the team, and as each resident. */
    private List<String> offences(Monday monday, Ledger ledger, String agent) {
        Map<String, ApiClient> pages = new HashMap<>(Map.of(agent, page(NodesIT.nodes.one, agent)));
        List<Talk> talks = new ArrayList<>();
        monday.chats().forEach((chat, errand) -> {
            pages.put(errand.resident(), errand.page());
            talks.add(new Talk("", chat, List.of(agent, errand.resident())));
        });
        assertThat(talks).hasSize(CHATS);
        return Checker.offences(ledger, new Truths(name -> name.toLowerCase(Locale.ROOT)).of(talks, pages));
    }

    private static void assertFigures(ApiClient agent, String team, Instant since) {
        JsonObject figures = agent.get("/api/care/figures?location=" + team).require(200).json();
        WorkedOut said = WorkedOut.of(NodesIT.nodes.sql(), since, "The Pier");

        assertThat(said.runs()).hasSize(CHATS + (CHATS + COMES_BACK_ONE_IN - 1) / COMES_BACK_ONE_IN);
        assertThat(figures.getInt("finished")).isEqualTo(said.runs().size());
        assertThat(figures.getInt("unanswered")).isZero();
        assertThat(figures.getInt("active")).isZero();
        assertThat(figures.getJsonObject("response").getInt("mean")).isCloseTo(WorkedOut.mean(said.waits()), within(1));
        assertThat(figures.getJsonObject("handling").getInt("mean")).isCloseTo(WorkedOut.mean(said.runs()), within(1));
    }

    private List<String> enter(List<String> logins) {
        NodesIT.nodes.sql().transaction(sql -> {
            Cast cast = new Cast(sql);
            logins.forEach(login -> doors.put(login, cast.door(login)));
        });
        return logins;
    }

    /** All of a node's share one browser: a thousand of them would be a thousand of everything. */
    private ApiClient page(Node node, String login) {
        return browsers.computeIfAbsent(node, any -> new ApiClient(any.base(),
            new CookieManager(null, CookiePolicy.ACCEPT_NONE))).with("Cookie", "LOBBY_DOOR=" + doors.get(login));
    }
}
