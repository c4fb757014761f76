package lobby.operation;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLongArray;
import java.util.concurrent.atomic.LongAdder;

/** How long something took, each time: how many took at most so long, and all together. */
final class Durations {

    static final double[] SECONDS = {0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10};

    private final AtomicLongArray counts = new AtomicLongArray(SECONDS.length + 1);
    private final LongAdder nanos = new LongAdder();

    void add(Duration duration) {
        double seconds = duration.toNanos() / 1e9;
        int bucket = 0;
        while (bucket < SECONDS.length && seconds > SECONDS[bucket]) {
            bucket++;
        }
        counts.incrementAndGet(bucket);
        nanos.add(duration.toNanos());
    }

    /** How many took at most as long as the bucket says; the last bucket has all. */
    long atMost(int bucket) {
        long sum = 0;
        for (int each = 0; each <= bucket; each++) {
            sum += counts.get(each);
        }
        return sum;
    }

    double seconds() {
        return nanos.sum() / 1e9;
    }
}
