package lobby.announcement;

import static java.util.Objects.requireNonNull;
import static lobby.announcement.AnnouncementState.DRAFT;
import static lobby.announcement.AnnouncementState.SCHEDULED;
import static lobby.announcement.AnnouncementState.SENT;
import static lobby.platform.Refusal.ANNOUNCEMENT_SENT;
import static lobby.platform.Refusal.ANNOUNCEMENT_TOO_EARLY;

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
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import lobby.announcement.audience.Aim;
import lobby.announcement.audience.Target;
import lobby.people.Location;
import lobby.people.Person;
import lobby.platform.References;
import lobby.platform.RefusedException;

/**
 * What the house tells many residents at once, without a thread of its own (row LK-33). Until it is sent, now or at the
 * time it is planned for, it can be changed; from then on never.
 */
@Entity
public class Announcement {

    @Id
    @GeneratedValue(generator = "ids")
    private Long id;

    private UUID reference;

    @Version
    private int version;

    private String title;
    private String text;

    @Enumerated(EnumType.STRING)
    private AnnouncementState state;

    @Embedded
    private Target target = new Target();

    @Column(name = "planned_for")
    private Instant plannedFor;

    @Embedded
    private PutBack putBack;

    @Column(name = "sent_at")
    private Instant sentAt;

    @Column(name = "changed_at")
    private Instant changedAt;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "changed_by_id")
    private Person changedBy;

    protected Announcement() {
    }

    Announcement(AnnouncementWords words, Aim aim, Person by, Instant now) {
        this.reference = References.next();
        this.state = DRAFT;
        change(words, aim, by, now);
    }

    void change(AnnouncementWords words, Aim aim, Person by, Instant now) {
        requireUnsent();
        title = words.title();
        text = words.text();
        target.become(aim);
        touch(by, now);
    }

    /** When it is to go out, still to come; null is when somebody sends it: one that was scheduled is a draft then. */
    void plan(Instant moment, Instant now) {
        requireUnsent();
        requireAhead(moment == null ? Instant.MAX : moment, now);
        plannedFor = moment;
        state = moment == null ? DRAFT : state;
    }

    /** From now on it goes out by itself, at the time it is planned for. */
    void schedule(Person by, Instant now) {
        requireUnsent();
        requireAhead(plannedFor, now);
        state = SCHEDULED;
        touch(by, now);
    }

    /** It goes nowhere by itself any more. */
    void takeBack(Person by, Instant now) {
        requireUnsent();
        state = DRAFT;
        touch(by, now);
    }

    /** It did not go out at its time, and is a draft that waits for somebody who looks after it. */
    void putBack(PutBack.Why why, Instant now) {
        takeBack(changedBy, now);
        putBack = new PutBack(why, now);
    }

    /** It is out, and stays as it is. Who gets it is for whoever sends it to write down. */
    void send(Instant now) {
        requireUnsent();
        state = SENT;
        sentAt = now;
        touch(changedBy, now);
    }

    boolean isDueAt(Instant now) {
        return state == SCHEDULED && !plannedFor.isAfter(now);
    }

    private void touch(Person by, Instant now) {
        changedBy = requireNonNull(by);
        changedAt = requireNonNull(now);
        putBack = null;
    }

    void requireUnsent() {
        if (state == SENT) {
            throw new RefusedException(ANNOUNCEMENT_SENT);
        }
    }

    private static void requireAhead(Instant moment, Instant now) {
        if (moment == null || !moment.isAfter(now)) {
            throw new RefusedException(ANNOUNCEMENT_TOO_EARLY);
        }
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

    String title() {
        return title;
    }

    String text() {
        return text;
    }

    AnnouncementState state() {
        return state;
    }

    Aim aim() {
        return target.aim();
    }

    Set<Location> locations() {
        return target.aim().locations();
    }

    Optional<Instant> plannedFor() {
        return Optional.ofNullable(plannedFor);
    }

    Optional<PutBack> putBack() {
        return Optional.ofNullable(putBack);
    }

    Optional<Instant> sentAt() {
        return Optional.ofNullable(sentAt);
    }

    Instant changedAt() {
        return changedAt;
    }

    Person changedBy() {
        return changedBy;
    }
}
