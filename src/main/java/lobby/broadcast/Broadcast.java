package lobby.broadcast;

import static java.util.Objects.requireNonNull;
import static lobby.broadcast.BroadcastState.ACTIVE;
import static lobby.broadcast.BroadcastState.DRAFT;
import static lobby.broadcast.BroadcastState.FINISHED;
import static lobby.platform.Refusal.BROADCAST_NOT_ACTIVE;
import static lobby.platform.Refusal.BROADCAST_PUBLISHED;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import lobby.announcement.audience.Aim;
import lobby.broadcast.plan.Ended;
import lobby.broadcast.plan.Plan;
import lobby.broadcast.plan.Timing;
import lobby.people.Location;
import lobby.people.Person;
import lobby.platform.References;
import lobby.platform.RefusedException;

/**
 * What the team tells many residents one way, each in their chat with it (row LK-34). It can be changed until it is
 * published, and never after that; it goes out in rounds until it is over.
 */
@Entity
public class Broadcast {

    @Id
    @GeneratedValue(generator = "ids")
    private Long id;

    private UUID reference;

    @Version
    private int version;

    private String title;

    private String text;

    private UUID file;

    @Enumerated(EnumType.STRING)
    private BroadcastState state;

    @Embedded
    private BroadcastTarget target = new BroadcastTarget();

    @Embedded
    private Timing timing = new Timing();

    @Column(name = "next_at")
    private Instant nextAt;

    private int rounds;

    @Embedded
    private Ended ended;

    @Column(name = "changed_at")
    private Instant changedAt;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "changed_by_id")
    private Person changedBy;

    protected Broadcast() {
    }

    Broadcast(BroadcastWords words, Aim aim, Plan planned, Person by, Instant now) {
        this.reference = References.next();
        this.state = DRAFT;
        change(words, aim, planned, by, now);
    }

    final void change(BroadcastWords words, Aim aim, Plan planned, Person by, Instant now) {
        requireDraft();
        planned.requireAhead(now);
        title = words.title();
        text = words.text();
        file = words.file();
        target.become(aim);
        timing.become(planned);
        touch(by, now);
    }

    /** It goes out from its start on, and stays as it is. */
    void publish(Person by, Instant now) {
        requireDraft();
        plan().requireAhead(now);
        timing.become(plan().publishedAt(now));
        timing.goesBy(zone());
        nextAt = plan().startsAt();
        state = ACTIVE;
        touch(by, now);
    }

    /** Whether a round is to go out. */
    boolean isDueAt(Instant now) {
        return nextAt != null && !nextAt.isAfter(now);
    }

    /**
     * One round more is on its way, which has this number. What was missed while nobody looked is not made up for: the
     * next one is that after now.
     */
    int begin(Instant now) {
        nextAt = plan().after(now, zone()).orElse(null);
        return ++rounds;
    }

    /** It is over, whatever was still to come. */
    void finish(Ended how) {
        if (state != ACTIVE) {
            throw new RefusedException(BROADCAST_NOT_ACTIVE);
        }
        state = FINISHED;
        nextAt = null;
        ended = how;
        changedAt = how.at();
    }

    void requireDraft() {
        if (state != DRAFT) {
            throw new RefusedException(BROADCAST_PUBLISHED);
        }
    }

    private void touch(Person by, Instant now) {
        changedBy = requireNonNull(by);
        changedAt = requireNonNull(now);
    }

    /** By the clocks of the location it goes to, of several of the first by name; as they were when published. */
    ZoneId zone() {
        return timing.zone().orElseGet(() -> locations().get(0).zone());
    }

    List<Location> locations() {
        return target.byName();
    }

    Aim aim() {
        return target.aim();
    }

    Long id() {
        return id;
    }

    UUID reference() {
        return reference;
    }

    int version() {
        return version;
    }

    BroadcastWords words() {
        return new BroadcastWords(title, text, file);
    }

    BroadcastState state() {
        return state;
    }

    Plan plan() {
        return timing.plan();
    }

    Optional<Instant> nextAt() {
        return Optional.ofNullable(nextAt);
    }

    Optional<Ended> ended() {
        return Optional.ofNullable(ended);
    }

    Instant changedAt() {
        return changedAt;
    }

    Person changedBy() {
        return changedBy;
    }
}
