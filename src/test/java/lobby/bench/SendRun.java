package lobby.bench;

import static java.util.concurrent.TimeUnit.NANOSECONDS;
import static java.util.concurrent.TimeUnit.SECONDS;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.WebSocket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.LongAdder;
import lobby.testing.Street.Pair;

/**
 * Pairs of connected people who write to each other. Latency is counted from the moment a message was due, so that a
 * stall isn't hidden, to the moment it is on the other's socket.
 */
public final class SendRun implements AutoCloseable {

    private static final Duration QUIET = Duration.ofSeconds(15);

    private final Target target;
    private final List<Pair> pairs;
    private final HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final List<WebSocket> lines = new ArrayList<>();
    private final Map<String, Long> due = new ConcurrentHashMap<>();
    private final Map<String, Long> accepted = new ConcurrentHashMap<>();
    private final LongAdder delivered = new LongAdder();
    private final LongAdder refused = new LongAdder();
    private final AtomicInteger next = new AtomicInteger();
    private volatile Latencies latencies = new Latencies();
    private volatile Latencies crossings = new Latencies();

    public SendRun(Target target, List<Pair> pairs) {
        this.target = target;
        this.pairs = pairs;
        for (Pair pair : pairs) {
            lines.add(Line.open(client, target.listen(pair.staff()), pair.staff(), id -> hear("s" + id)).join());
            lines.add(Line.open(client, target.listen(pair.resident()), pair.resident(), id -> hear("r" + id)).join());
        }
    }

    /** Has the staff of each pair say the first word: residents answer, they do not begin. */
    public void begin() {
        pairs.forEach(pair -> send(pair, true, System.nanoTime()).join());
    }

    /**
     * What came of it.
     *
     * @param perSecond messages that reached the other's socket
     * @param latencies from the moment a message was due to the moment it is on the other's socket
     * @param crossings from the moment it was acknowledged; none where it was there before
     * @param refused not stored, or nobody knows
     * @param lost stored, and not heard of though nothing more had come for a while
     */
    public record Outcome(double perSecond, Latencies latencies, Latencies crossings, int refused,
                          int lost) {
    }

    /** Open loop: so many a second on a schedule, whatever comes back. */
    public Outcome open(int perSecond, Duration time) throws InterruptedException {
        measure();
        ScheduledExecutorService schedule = Executors.newScheduledThreadPool(2);
        long start = System.nanoTime();
        long count = perSecond * time.toSeconds();
        for (long n = 0; n < count; n++) {
            long at = start + n * 1_000_000_000L / perSecond;
            schedule.schedule(() -> send(at), at - System.nanoTime(), NANOSECONDS);
        }
        schedule.shutdown();
        schedule.awaitTermination(time.toSeconds() + 30, SECONDS);
        settle();
        return outcome(delivered.sum(), time);
    }

    /** Closed loop: everybody writes the next message as soon as the last was acknowledged. */
    public Outcome closed(Duration time) throws InterruptedException {
        measure();
        long end = System.nanoTime() + time.toNanos();
        List<CompletableFuture<Void>> writers = new ArrayList<>();
        for (int writer = 0; writer < pairs.size() * 2; writer++) {
            writers.add(write(writer, end));
        }
        writers.forEach(CompletableFuture::join);
        long heard = delivered.sum();
        settle();
        return outcome(heard, time);
    }

    @Override
    public void close() {
        lines.forEach(WebSocket::abort);
    }

    private CompletableFuture<Void> write(int writer, long end) {
        if (System.nanoTime() > end) {
            return CompletableFuture.completedFuture(null);
        }
        return send(pairs.get(writer / 2), writer % 2 == 0, System.nanoTime()).thenCompose(done -> write(writer, end));
    }

    private void send(long at) {
        int turn = next.getAndIncrement();
        send(pairs.get(turn / 2 % pairs.size()), turn % 2 == 0, at);
    }

    private CompletableFuture<Void> send(Pair pair, boolean byStaff, long at) {
        UUID clientId = UUID.randomUUID();
        String key = (byStaff ? "r" : "s") + clientId;
        due.put(key, at);
        HttpRequest request = target.send(pair, byStaff, clientId);
        return client.sendAsync(request, BodyHandlers.discarding()).handle((answer, fault) -> {
            if (fault == null && answer.statusCode() / 100 == 2) {
                accepted.put(key, System.nanoTime());
            } else if (due.remove(key) != null) {
                refused.increment();
            }
            return null;
        });
    }

    private void hear(String key) {
        Long at = due.remove(key);
        if (at != null) {
            long now = System.nanoTime();
            latencies.add(now - at);
            crossings.add(now - accepted.getOrDefault(key, now));
            delivered.increment();
        }
    }

    private Outcome outcome(long heard, Duration time) {
        return new Outcome(heard / (time.toNanos() / 1e9), latencies, crossings, refused.intValue(),
            due.size());
    }

    private void measure() {
        latencies = new Latencies();
        crossings = new Latencies();
        accepted.clear();
        delivered.reset();
        refused.reset();
        due.clear();
    }

    /** Waits until everything that was sent is heard, or nothing more has come for a while. */
    private void settle() throws InterruptedException {
        long heard = delivered.sum();
        long since = System.nanoTime();
        while (!due.isEmpty() && System.nanoTime() < since + QUIET.toNanos()) {
            NANOSECONDS.sleep(10_000_000);
            if (delivered.sum() != heard) {
                heard = delivered.sum();
                since = System.nanoTime();
            }
        }
    }
}
