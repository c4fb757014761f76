package lobby.faults;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** People who write so many messages a second, and people who read them, until they are told to stop. */
final class Load {

    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final int FILES_ONE_IN = 5;

    private final List<String> surprises = new CopyOnWriteArrayList<>();
    private final List<Thread> writing = new ArrayList<>();
    private final List<Thread> reading = new ArrayList<>();
    private final List<Reader> readers = new ArrayList<>();
    private final Pace writers = new Pace();
    private final Pace readersGoOn = new Pace();
    private final Ledger ledger;
    private final Stage stage;
    private final List<Talk> talks;
    private final int filesOneIn;

    private Load(Ledger ledger, Stage stage, List<Talk> talks, int filesOneIn) {
        this.ledger = ledger;
        this.stage = stage;
        this.talks = talks;
        this.filesOneIn = filesOneIn;
    }

    /** @param talks conversations at the same time, at most */
    static Load begin(URI base, Path folder, int talks, int perSecond, long seed) throws IOException {
        return begin(base, folder, talks, perSecond, seed, 0);
    }

    /** The same, and some of the messages have a file. */
    static Load beginWithFiles(URI base, Path folder, int talks, int perSecond, long seed) throws IOException {
        return begin(base, folder, talks, perSecond, seed, FILES_ONE_IN);
    }

    /** The same people go on with the same conversations somewhere else, knowing what stands in this ledger. */
    Load goOn(URI elsewhere, Ledger known, int perSecond, long seed) {
        Load load = new Load(known, new Stage(elsewhere), talks, filesOneIn);
        load.start(perSecond, seed);
        return load;
    }

    /** What everybody knows by now, written down in another folder. */
    Ledger known(Path folder) throws IOException {
        return ledger.copy(folder);
    }

    /** Returns once somebody got an acknowledgement that they had not yet. */
    void awaitProgress() {
        awaitAcknowledged(1);
    }

    /** Returns once there are so many acknowledgements more. */
    void awaitAcknowledged(int more) {
        int enough = acknowledged() + more;
        await("messages that are acknowledged").atMost(PATIENCE).until(() -> acknowledged() >= enough);
    }

    int acknowledged() {
        return ledger.acknowledged();
    }

    int attempted() {
        return ledger.attempts().size();
    }

    Ledger ledger() {
        return ledger;
    }

    /** Lets everybody finish what they are at, catch up, and says what is wrong then. */
    List<String> settle() {
        writers.end();
        writing.forEach(Load::join);
        readersGoOn.end();
        reading.forEach(Load::join);
        readers.forEach(Reader::catchUp);
        List<String> offences = new ArrayList<>(surprises);
        offences.addAll(Checker.offences(ledger, stage.truths(talks)));
        return offences;
    }

    private static Load begin(URI base, Path folder, int talks, int perSecond, long seed, int filesOneIn)
        throws IOException {
        Ledger ledger = new Ledger(folder);
        Stage stage = new Stage(base);
        Load load = new Load(ledger, stage, stage.begin(talks, ledger), filesOneIn);
        load.start(perSecond, seed);
        return load;
    }

    private void start(int perSecond, long seed) {
        long interval = 1000L * talks.size() * 2 / perSecond;
        for (Talk talk : talks) {
            for (String login : talk.writers()) {
                writing.add(thread(new Writer(stage.page(login), talk, login, ledger, writers, interval, surprises,
                    seed + writing.size(), filesOneIn)));
            }
        }
        talks.stream().flatMap(talk -> talk.writers().stream()).distinct().forEach(login -> {
            List<Talk> theirs = talks.stream().filter(talk -> talk.writers().contains(login)).toList();
            Reader reader = new Reader(stage.page(login), login, theirs, ledger, readersGoOn);
            readers.add(reader);
            reading.add(thread(reader));
        });
        writing.forEach(Thread::start);
        reading.forEach(Thread::start);
    }

    private Thread thread(Runnable work) {
        Thread thread = new Thread(work);
        thread.setDaemon(true);
        thread.setUncaughtExceptionHandler((where, failure) -> surprises.add("a thread ended with " + failure));
        return thread;
    }

    private static void join(Thread thread) {
        try {
            thread.join(PATIENCE.toMillis());
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
