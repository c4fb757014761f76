package lobby.bench;

import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.ConcurrentLinkedQueue;

/** How long things took, to be asked for percentiles once all is over. */
public final class Latencies {

    private final ConcurrentLinkedQueue<Long> nanos = new ConcurrentLinkedQueue<>();

    public void add(long tookNanos) {
        nanos.add(tookNanos);
    }

    public int count() {
        return nanos.size();
    }

    /** @param percent 50 for the median */
    public Duration percentile(double percent) {
        long[] sorted = nanos.stream().mapToLong(Long::longValue).toArray();
        if (sorted.length == 0) {
            return Duration.ZERO;
        }
        Arrays.sort(sorted);
        return Duration.ofNanos(sorted[(int) Math.min(sorted.length - 1,
            Math.ceil(sorted.length * percent / 100) - 1)]);
    }

    /** "p50 / p99 / greatest", in milliseconds. */
    public String summary() {
        return String.format(Locale.ROOT, "%.1f / %.1f / %.1f", millis(50), millis(99), millis(100));
    }

    public double millis(double percent) {
        return percentile(percent).toNanos() / 1e6;
    }
}
