package lobby.care.channel;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import lobby.conversation.About;
import lobby.conversation.Reasons;
import lobby.people.Location;
import lobby.people.Person;

/**
 * How the care team of a location is reached: by chat both ways, or one way only, from the house to its residents
 * (ruling K-07).
 */
@Entity
@Table(name = "care_channel")
public class CareChannel {

    static final int PROMISED_MINUTES = 240;

    @Id
    @Column(name = "location_id")
    private Long locationId;

    @Version
    private int version;

    @Column(name = "two_way")
    private boolean twoWay;

    private String welcome = "";

    @Column(name = "promised_minutes")
    private int promisedMinutes;

    @Embedded
    private FinishReasons reasons = new FinishReasons();

    @Column(name = "changed_at")
    private Instant changedAt;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "changed_by_id")
    private Person changedBy;

    protected CareChannel() {
    }

    /** That of a location where nobody has said anything: as the network wanted new ones (row LC-02). */
    public CareChannel(Location location) {
        this.locationId = requireNonNull(location.id());
        this.twoWay = location.chatsFromTheStart();
        this.promisedMinutes = PROMISED_MINUTES;
    }

    /** Residents write from now on, or only read. */
    public void open(boolean bothWays, Person by, Instant now) {
        twoWay = bothWays;
        changed(by, now);
    }

    /** What residents read before anything was said, and when they may expect an answer. */
    public void promise(String welcoming, Duration answerWithin, Person by, Instant now) {
        welcome = requireNonNull(welcoming);
        promisedMinutes = Math.toIntExact(answerWithin.toMinutes());
        changed(by, now);
    }

    /** Whoever finishes a chat is asked for one of these from now on, or is not asked. */
    void ask(FinishReasons why, Person by, Instant now) {
        reasons = requireNonNull(why);
        changed(by, now);
    }

    /** What a chat in it is about. */
    public static About about(Location location) {
        return new About("CARE", null, "", location.name(), null, null);
    }

    Long locationId() {
        return locationId;
    }

    /** Why chats in it can be finished. */
    public Reasons reasons() {
        return reasons.offered();
    }

    FinishReasons finishReasons() {
        return reasons;
    }

    public boolean isTwoWay() {
        return twoWay;
    }

    public String welcome() {
        return welcome;
    }

    public Duration promised() {
        return Duration.ofMinutes(promisedMinutes);
    }

    /** 0 as long as nobody has said anything. */
    public int version() {
        return version;
    }

    public Optional<Instant> changedAt() {
        return Optional.ofNullable(changedAt);
    }

    public Optional<Person> changedBy() {
        return Optional.ofNullable(changedBy);
    }

    private void changed(Person by, Instant now) {
        changedBy = requireNonNull(by);
        changedAt = requireNonNull(now);
    }
}
