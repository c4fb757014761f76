package lobby.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import lobby.bench.ground.GroundWar;
import lobby.local.LocalDatabase;
import lobby.local.LocalServer;
import lobby.local.ServerPlan;
import lobby.testing.Street;
import lobby.testing.Street.Pair;

/**
 * {@code mvn -Pbench verify}: how fast Lobby is on this machine, beside the bare ground it stands on. Only ratios
 * within one run mean anything: what else the machine does is printed with them.
 */
public final class Bench {

    private static final int PORT = Integer.getInteger("lobby.bench.port", 8095);
    private static final Duration TIME = Duration.ofSeconds(Integer.getInteger("lobby.bench.seconds", 10));
    private static final Duration WARM_UP = Duration.ofSeconds(Integer.getInteger("lobby.bench.warmup", 90));
    private static final int ROUNDS = Integer.getInteger("lobby.bench.rounds", 3);
    private static final List<String> SERVERS =
        List.of(System.getProperty("lobby.bench.servers", "payara-micro").split(","));
    private static final int IDLE = 2000;
    private static final Path FOLDER = Path.of("target", "bench").toAbsolutePath();
    private static final int[] PEOPLE = {2, 50, 200, 1000};

    private final List<String> report = new ArrayList<>();

    public static void main(String[] arguments) throws Exception {
        new Bench().run();
    }

    private void run() throws Exception {
        say("Load of the machine before: " + load());
        for (String server : SERVERS) {
            // what LocalServer starts
            System.setProperty("lobby.server", server);
            try (LocalDatabase database = LocalDatabase.start(FOLDER.resolve(server + "-postgresql"))) {
                prepareGround(database);
                measure(database, "ground on " + server, GroundWar.write(FOLDER.resolve("ground.war")));
                measure(database, "lobby on " + server, null);
            }
        }
        say("Load of the machine after: " + load());
        Files.write(FOLDER.resolve("report.md"), report, UTF_8);
    }

    private void measure(LocalDatabase database, String name, Path war) throws Exception {
        ServerPlan plan = ServerPlan.of(PORT, FOLDER.resolve(name.replace(' ', '-'))).with(Map.of("LOBBY_SEND_LIMIT", "1000000"));
        if (war != null) {
            plan = new ServerPlan(war, plan.port(), plan.contextRoot(), plan.folder(), plan.settings(), plan.jvm());
        }
        long began = System.nanoTime();
        try (LocalServer server = LocalServer.start(plan, database)) {
            server.awaitReady(Duration.ofMinutes(5));
            Usage usage = new Usage(server, database);
            say("");
            say("## %s".formatted(name));
            say("");
            say("%.1f s from command to first answer, %d MB resident at rest".formatted(
                (System.nanoTime() - began) / 1e9, usage.residentMegabytes()));
            if (war == null) {
                Street street = new Street(database.connect());
                sends(new Target.Product(server.address()), usage, street.pairs(PEOPLE[PEOPLE.length - 1] / 2));
                pages(street, server.address() + "/api/");
            } else {
                sends(new Target.Ground(server.address()), usage, strangers(PEOPLE[PEOPLE.length - 1] / 2));
            }
        }
    }

    private void sends(Target target, Usage usage, List<Pair> pairs) throws Exception {
        warmUp(target, pairs);
        idle(target, usage, pairs);
        say("");
        say("| people | open loop, 100/s: p50 ms | p99 ms | closed loop: delivered/s | p50 ms | p99 ms "
            + "| CPU µs a message | lost |");
        say("|---|---|---|---|---|---|---|---|");
        for (int people : PEOPLE) {
            Rounds open = new Rounds();
            Rounds closed = new Rounds();
            double cpu = 0;
            try (SendRun run = new SendRun(target, pairs.subList(0, people / 2))) {
                for (int round = 0; round < ROUNDS; round++) {
                    open.add(run.open(100, TIME));
                    double before = usage.cpuSeconds();
                    closed.add(run.closed(TIME));
                    cpu += usage.cpuSeconds() - before;
                }
            }
            say("| %d | %s | %s | %s | %s | %s | %.0f | %d |".formatted(people, open.millis(50), open.millis(99),
                closed.perSecond(), closed.millis(50), closed.millis(99), cpu * 1e6 / closed.delivered(),
                open.lost() + closed.lost()));
        }
    }

    /** At a pace that leaves the compiler of the JVM its share of the machine. */
    private static void warmUp(Target target, List<Pair> pairs) throws Exception {
        try (SendRun run = new SendRun(target, pairs)) {
            run.begin();
        }
        try (SendRun run = new SendRun(target, pairs.subList(0, 25))) {
            run.open(150, WARM_UP);
        }
    }

    private void idle(Target target, Usage usage, List<Pair> pairs) throws Exception {
        long heap = usage.liveHeap();
        long resident = usage.residentMegabytes();
        List<SendRun> pages = new ArrayList<>();
        for (int opened = 0; opened < IDLE; opened += pairs.size() * 2) {
            pages.add(new SendRun(target, pairs));
        }
        say("%d idle pages: %.1f KB of live heap each, %d MB more resident in all".formatted(IDLE,
            (usage.liveHeap() - heap) / 1024.0 / IDLE, usage.residentMegabytes() - resident));
        pages.forEach(SendRun::close);
    }

    private void pages(Street street, String api) throws Exception {
        List<Pair> pairs = street.pairs(6);
        UUID brief = street.talk(pairs.get(0), 100);
        UUID long_ = street.talk(pairs.get(1), 100_000);
        street.inbox(pairs.get(2), 100);
        street.inbox(pairs.get(3), 50_000);
        street.desk(pairs.get(4), 30);
        street.desk(pairs.get(5), 17_000);
        street.analyse();
        say("");
        say("| one call | p50 / p99 / greatest, ms |");
        say("|---|---|");
        new PageRun()
            .add("newest 50 of 100", api + "conversations/" + brief + "/messages?limit=50", pairs.get(0).staff())
            .add("newest 50 of 100,000", api + "conversations/" + long_ + "/messages?limit=50", pairs.get(1).staff())
            .add("50 from the middle of 100,000", api + "conversations/" + long_ + "/messages?before=50000&limit=50",
                pairs.get(1).staff())
            .add("inbox of 100", api + "conversations?state=OPEN&limit=30", pairs.get(2).staff())
            .add("inbox of 50,000", api + "conversations?state=OPEN&limit=30", pairs.get(3).staff())
            .add("care desk of 90", api + "care/chats?limit=30", pairs.get(4).staff())
            .add("care desk of 51,000", api + "care/chats?limit=30", pairs.get(5).staff())
            .add("finished of 30", api + "care/chats?limit=30&part=FINISHED", pairs.get(4).staff())
            .add("finished of 50,600", api + "care/chats?limit=30&part=FINISHED", pairs.get(5).staff())
            .run(300)
            .forEach((name, times) -> say("| %s | %s |".formatted(name, times.summary())));
    }

    private static List<Pair> strangers(int amount) {
        List<Pair> pairs = new ArrayList<>();
        for (int n = 0; n < amount; n++) {
            pairs.add(new Pair(UUID.randomUUID(), "s" + n, "r" + n));
        }
        return pairs;
    }

    private static void prepareGround(LocalDatabase database) throws Exception {
        try (var connection = database.connect(); Statement statement = connection.createStatement()) {
            statement.execute("create schema if not exists ground; create table if not exists ground.message "
                + "(id bigint generated always as identity primary key, addressee text, text text)");
        }
    }

    private void say(String line) {
        System.out.println(line);
        report.add(line);
    }

    private static String load() throws Exception {
        return Files.readString(Path.of("/proc/loadavg")).strip();
    }
}
