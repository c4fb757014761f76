package lobby.trust;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.LockSupport;
import java.util.function.IntFunction;

/** Lets many do something at the same moment, or as near to it as makes it interesting. */
public final class Race {

    private static final long LATEST_START = TimeUnit.MILLISECONDS.toNanos(20);
    private static final long PATIENCE_IN_SECONDS = 120;

    /** How many rounds each race has: few in every build, or as many as {@code -Dlobby.rounds=200} says. */
    public static int rounds(int usually) {
        return Integer.getInteger("lobby.rounds", usually);
    }

    /** What each of the runners came back with, in their order; the first that throws fails the race. */
    public static <T> List<T> run(int runners, IntFunction<Callable<T>> deed) {
        List<Callable<T>> deeds = new ArrayList<>();
        for (int runner = 0; runner < runners; runner++) {
            deeds.add(deed.apply(runner));
        }
        return run(deeds);
    }

    static <T> List<T> run(List<Callable<T>> deeds) {
        CyclicBarrier start = new CyclicBarrier(deeds.size());
        ExecutorService runners = Executors.newFixedThreadPool(deeds.size());
        try {
            List<Future<T>> running = deeds.stream().map(deed -> runners.submit(() -> {
                start.await();
                pause();
                return deed.call();
            })).toList();
            List<T> results = new ArrayList<>();
            for (Future<T> one : running) {
                results.add(one.get(PATIENCE_IN_SECONDS, TimeUnit.SECONDS));
            }
            return results;
        } catch (InterruptedException | ExecutionException | TimeoutException e) {
            throw new AssertionError(e);
        } finally {
            runners.shutdownNow();
        }
    }

    /** Up to 20 ms, now and then none at all. */
    static void pause() {
        LockSupport.parkNanos(ThreadLocalRandom.current().nextLong(LATEST_START));
    }

    private Race() {
    }
}
