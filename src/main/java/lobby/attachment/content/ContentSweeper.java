package lobby.attachment.content;

import static jakarta.enterprise.event.TransactionPhase.AFTER_SUCCESS;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import lobby.platform.Chore;

/** Takes bytes away that nobody keeps: at once as a rule, and what was left of that and of uploads in its rounds. */
@ApplicationScoped
class ContentSweeper {

    /** No upload takes longer, and no transaction. */
    private static final Duration STALE = Duration.ofDays(1);
    private static final String TAKE_AWAY = "take files away that nobody keeps";

    @Resource ManagedExecutorService executor;

    @Inject ContentStore contents;
    @Inject Intake intake;
    @Inject Clock clock;

    /** Has this be there before the transaction ends: into what is first needed then Payara injects nothing, ever. */
    void expect(@Observes ContentUnused unused) {
    }

    void takeAway(@Observes(during = AFTER_SUCCESS) ContentUnused unused) {
        executor.execute(() -> Chore.attempt(TAKE_AWAY, () -> contents.remove(unused.key())));
    }

    /** What nobody keeps. */
    void sweepUnused() {
        contents.unused().forEach(key -> Chore.attempt(TAKE_AWAY, () -> contents.remove(key)));
    }

    /** What never was kept. */
    void sweepUnknown() {
        Instant moment = clock.instant().minus(STALE);
        try {
            intake.sweep(moment);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        List<ContentKey> unknown = new ArrayList<>();
        contents.eachUnknownBefore(moment, unknown::add);
        unknown.forEach(key -> Chore.attempt(TAKE_AWAY, () -> contents.remove(key)));
    }
}
