package lobby.broadcast.plan;

import static lobby.platform.Refusal.BROADCAST_ENDS_FIRST;
import static lobby.platform.Refusal.BROADCAST_STARTS_EARLY;
import static lobby.platform.Refusal.OUT_OF_RANGE;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import lobby.platform.RefusedException;

/**
 * When something goes out: from a moment on, or from when it is published; until another, or for good; and how often.
 *
 * @param startsAt null for when it is published
 * @param endsAt from which on nothing goes out any more; null for never
 */
public record Plan(Instant startsAt, Instant endsAt, Recurrence recurrence) implements Serializable {

    /** Begins when it is published, and comes once. */
    public static final Plan AT_ONCE = new Plan(null, null, Recurrence.ONCE);

    private static final Duration FURTHEST = Duration.ofDays(3 * 366);
    private static final Duration LATEST = Duration.ofMinutes(15);
    private static final Duration LONGEST = Duration.ofDays(30 * 366);

    /** @throws RefusedException BROADCAST_STARTS_EARLY, BROADCAST_ENDS_FIRST or OUT_OF_RANGE */
    public void requireAhead(Instant now) {
        if (startsAt != null && !startsAt.isAfter(now)) {
            throw new RefusedException(BROADCAST_STARTS_EARLY);
        }
        if (endsAt != null && !endsAt.isAfter(startsAt == null ? now : startsAt)) {
            throw new RefusedException(BROADCAST_ENDS_FIRST);
        }
        if (startsAt != null && startsAt.isAfter(now.plus(FURTHEST)) || endsAt != null
            && endsAt.isAfter(now.plus(LONGEST))) {
            throw new RefusedException(OUT_OF_RANGE);
        }
    }

    /** The same once it is published: it has begun then, if not said otherwise. */
    public Plan publishedAt(Instant now) {
        return startsAt == null ? new Plan(now, endsAt, recurrence) : this;
    }

    /**
     * The first time after this moment, of one that was published; nothing where it does not come again.
     *
     * @param zone by whose clocks it comes again
     */
    public Optional<Instant> after(Instant moment, ZoneId zone) {
        if (startsAt.isAfter(moment)) {
            return Optional.of(startsAt);
        }
        var first = startsAt.atZone(zone);
        return Optional.of(recurrence.at(first, recurrence.timesBy(first, moment) + 1))
            .filter(next -> next.isAfter(moment) && !isOverAt(next));
    }

    public boolean isOverAt(Instant moment) {
        return endsAt != null && !moment.isBefore(endsAt);
    }

    /**
     * Whether even that which was due before its end is to go out no more. For a while it is: a timer comes some
     * seconds later, and many are not written to at once.
     */
    public boolean isTooLateAt(Instant moment) {
        return endsAt != null && isOverAt(moment.minus(LATEST));
    }
}
