package lobby.faults;

import static java.util.concurrent.TimeUnit.MILLISECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import lobby.bench.Latencies;
import lobby.demo.DemoCast;
import lobby.local.LocalDatabase;
import lobby.local.LocalServer;
import lobby.local.Ports;
import lobby.local.ServerPlan;
import lobby.security.DemoAccounts.Account;
import lobby.testing.Answer;
import lobby.testing.ApiClient;
import lobby.testing.Sql;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Large files that come in all at once need no memory to speak of, and people write on meanwhile. More of them: {@code
 * -Dlobby.faults.uploads=50}, which are of 100 MB each then, and need room for ten gigabytes while they come in.
 */
class UploadsIT {

    private static final int UPLOADS = Integer.getInteger("lobby.faults.uploads", 4);
    private static final int MEGABYTES = UPLOADS > 4 ? 100 : 20;
    private static final int PEOPLE = 10;
    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final int LOOKS_EVERY = 200;
    private static final Pattern HEAP = Pattern.compile("^lobby_heap_used_bytes (\\d+)$", Pattern.MULTILINE);
    private static final Pattern PROCESS = Pattern.compile("VmHWM:\\s*(\\d+) kB");

    private static LocalDatabase database;
    private static LocalServer server;
    private static Stage stage;
    private static Talk talk;

    private final AtomicLong heap = new AtomicLong();
    private final Latencies said = new Latencies();
    private final List<Integer> meanwhile = new CopyOnWriteArrayList<>();
    private final ApiClient owner = stage.page("margit");
    private final ApiClient staff = stage.page(talk.writers().get(0));

    @BeforeAll
    static void a_server_with_little_memory() throws IOException {
        Path folder = FaultRun.emptied("uploads");
        database = LocalDatabase.start(folder.resolve("postgresql"));
        server = LocalServer.start(ServerPlan.of(Ports.free(), folder.resolve("server"))
            .withJvm("-Xmx256m", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC")
            .with(Map.of("LOBBY_DEMO", "true", "LOBBY_SEND_LIMIT", "1000000")), database);
        server.awaitReady(PATIENCE);
        stage = new Stage(URI.create(server.address() + "/"));
        talk = stage.begin(1, new Ledger(folder)).get(0);
    }

    @AfterAll
    static void stop() throws IOException {
        server.close();
        database.close();
        FaultRun.emptied("uploads");
    }

    @Test
    void many_large_files_come_in_at_once_and_people_write_on() throws Exception {
        List<BigFile> files = IntStream.range(0, UPLOADS).mapToObj(number -> new BigFile(number, MEGABYTES)).toList();
        List<String> logins = DemoCast.everybody().stream().map(Account::login).distinct().limit(PEOPLE).toList();
        List<ApiClient> pages = logins.stream().map(stage::page).toList();
        ScheduledExecutorService looking = Executors.newSingleThreadScheduledExecutor();
        looking.scheduleAtFixedRate(this::look, 0, LOOKS_EVERY, MILLISECONDS);
        long start = System.nanoTime();

        List<Answer> answers = allAtOnce(files, pages);

        Duration took = Duration.ofNanos(System.nanoTime() - start);
        looking.shutdown();
        looking.awaitTermination(PATIENCE.toMillis(), MILLISECONDS);
        Figures.say("%d uploads of %d MB at once: %d ms; heap at most %d MB, process at most %d MB; %d messages "
            + "meanwhile, %s ms", UPLOADS, MEGABYTES, took.toMillis(), heap.get() >> 20, process() >> 10, said.count(),
            said.summary());
        assertThat(answers).allMatch(answer -> answer.status() == 201
            && answer.json().getJsonNumber("bytes").longValue() == (long) MEGABYTES << 20);
        assertThat(meanwhile).isNotEmpty().containsOnly(200, 201);
        Sql sql = new Sql(database::connect);
        assertThat(files).allMatch(file -> sql.number("select uses from content where hash = ?", file.hash()) == 1);
        assertThat(database.files().resolve("intake")).isEmptyDirectory();
    }

    private static List<Answer> allAtOnce(List<BigFile> files, List<ApiClient> pages) throws Exception {
        ExecutorService senders = Executors.newFixedThreadPool(files.size());
        CountDownLatch ready = new CountDownLatch(files.size());
        List<Future<Answer>> sending = new ArrayList<>();
        for (BigFile file : files) {
            ApiClient page = pages.get(sending.size() % pages.size());
            sending.add(senders.submit(() -> {
                ready.countDown();
                ready.await();
                return page.bring("film.mp4", BodyPublishers.fromPublisher(BodyPublishers.ofInputStream(file::open),
                    file.size()), PATIENCE);
            }));
        }
        senders.shutdown();
        List<Answer> answers = new ArrayList<>();
        for (Future<Answer> answer : sending) {
            answers.add(answer.get());
        }
        return answers;
    }

    private void look() {
        Answer metrics = owner.get("/api/metrics");
        Matcher figure = HEAP.matcher(metrics.body());
        heap.accumulateAndGet(figure.find() ? Long.parseLong(figure.group(1)) : 0, Math::max);
        long start = System.nanoTime();
        Answer message = staff.post("/api/conversations/" + talk.conversation() + "/messages",
            "{\"clientId\":\"%s\",\"text\":\"Still coming\"}".formatted(UUID.randomUUID()));
        said.add(System.nanoTime() - start);
        meanwhile.addAll(List.of(metrics.status(), message.status()));
    }

    /** The most memory that the server's process ever had, in kilobytes. */
    private static long process() throws IOException {
        Matcher figure = PROCESS.matcher(Files.readString(Path.of("/proc", String.valueOf(server.pid()), "status")));
        return figure.find() ? Long.parseLong(figure.group(1)) : 0;
    }
}
