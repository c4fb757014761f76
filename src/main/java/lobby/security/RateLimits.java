package lobby.security;

import static lobby.platform.Refusal.TOO_MANY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import lobby.platform.Bucket;
import lobby.platform.RefusedException;
import lobby.platform.Settings;

/** How often one person may do a thing on this node; who does it more often waits, and is told how long (row X-18). */
@ApplicationScoped
public class RateLimits {

    private static final int TYPING = 20;
    private static final int LOOKING = 40;
    private static final int SEARCHES = 30;
    private static final int UPLOADS = 30;
    private static final int PAGES = 60;
    private static final int VERIFICATIONS = 10;
    private static final int COUPONS = 20;
    private static final int KEPT = 20_000;

    @Inject Clock clock;
    @Inject Settings settings;

    private final Map<String, Bucket> buckets = new ConcurrentHashMap<>();

    public void send(Actor actor) {
        take("send", actor.personId(), settings.sendLimit());
    }

    public void typing(Actor actor) {
        take("typing", actor.personId(), TYPING);
    }

    public void looking(Actor actor) {
        take("looking", actor.personId(), LOOKING);
    }

    public void search(Actor actor) {
        take("search", actor.personId(), SEARCHES);
    }

    public void upload(Actor actor) {
        take("upload", actor.personId(), UPLOADS);
    }

    /** Pages of documents, which are drawn each time. */
    public void page(Actor actor) {
        take("page", actor.personId(), PAGES);
    }

    /** Codes of coupons: those who take them at a desk are slower than this, those who guess are not. */
    public void coupon(Actor actor) {
        take("coupon", actor.personId(), COUPONS);
    }

    /** @param address of whoever asks, who may be nobody */
    public void verification(String address) {
        take("verification", address, VERIFICATIONS);
    }

    private void take(String what, Object who, int most) {
        Instant now = clock.instant();
        if (buckets.size() > KEPT) {
            buckets.values().removeIf(bucket -> bucket.isFullAt(now));
        }
        Bucket bucket = buckets.compute(what + who,
            (key, before) -> (before == null ? Bucket.full(most, now) : before.refilled(now)).taken());
        if (bucket.isOverdrawn()) {
            throw new RefusedException(TOO_MANY, bucket.secondsToWait());
        }
    }
}
