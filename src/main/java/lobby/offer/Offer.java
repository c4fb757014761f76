package lobby.offer;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Column;
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
import java.util.UUID;
import lobby.conversation.card.Card;
import lobby.conversation.card.CardKind;
import lobby.people.Location;
import lobby.people.Person;
import lobby.platform.References;
import lobby.platform.Refusal;
import lobby.platform.RefusedException;

/**
 * A promotion, a coupon or points that the staff of a location have ready for its residents. What can be given stays as
 * it is: nobody has got something else than others.
 */
@Entity
public class Offer {

    @Id
    @GeneratedValue(generator = "ids")
    private Long id;

    private UUID reference;

    @Version
    private int version;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "location_id", updatable = false)
    private Location location;

    @Enumerated(EnumType.STRING)
    private CardKind kind;

    private String title;

    private String text;

    private String floors;

    private String tags;

    @Column(name = "starts_at")
    private Instant startsAt;

    @Column(name = "ends_at")
    private Instant endsAt;

    private int points;

    private int most;

    private boolean active;

    @Column(name = "changed_at")
    private Instant changedAt;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "changed_by_id")
    private Person changedBy;

    protected Offer() {
    }

    Offer(Location location, OfferFacts facts, Person by, Instant now) {
        this.reference = References.next();
        this.location = requireNonNull(location);
        change(facts, by, now);
    }

    /** @throws RefusedException OFFER_LOCKED once it is on offer */
    final void change(OfferFacts facts, Person by, Instant now) {
        if (active) {
            throw new RefusedException(Refusal.OFFER_LOCKED);
        }
        kind = facts.kind();
        title = facts.title();
        text = facts.text();
        floors = facts.floors();
        tags = facts.tags();
        startsAt = facts.from().atStartOfDay(location.zone()).toInstant();
        endsAt = facts.until().plusDays(1).atStartOfDay(location.zone()).toInstant();
        points = facts.points();
        most = facts.most();
        changed(by, now);
    }

    /** It can be given from its first day on. */
    void activate(Person by, Instant now) {
        if (!now.isBefore(endsAt)) {
            throw new RefusedException(Refusal.OFFER_PERIOD_WRONG);
        }
        active = true;
        changed(by, now);
    }

    /** It is over, before its last day; does nothing to what was never on, or is over. */
    void finish(Person by, Instant now) {
        if (active && now.isBefore(endsAt)) {
            endsAt = now;
            startsAt = startsAt.isAfter(now) ? now : startsAt;
            changed(by, now);
        }
    }

    public OfferState state(Instant now) {
        if (!active) {
            return OfferState.DRAFT;
        }
        if (!now.isBefore(endsAt)) {
            return OfferState.FINISHED;
        }
        return now.isBefore(startsAt) ? OfferState.PLANNED : OfferState.ACTIVE;
    }

    public OfferFacts facts() {
        return new OfferFacts(kind, title, text, floors, tags, location.dayAt(startsAt),
            location.dayAt(startsAt.isBefore(endsAt) ? endsAt.minusMillis(1) : endsAt), points, most);
    }

    Card card() {
        return new Card(kind, reference, title, text, endsAt);
    }

    Long id() {
        return id;
    }

    public UUID reference() {
        return reference;
    }

    public int version() {
        return version;
    }

    public Location location() {
        return location;
    }

    CardKind kind() {
        return kind;
    }

    String title() {
        return title;
    }

    int points() {
        return points;
    }

    int most() {
        return most;
    }

    Instant changedAt() {
        return changedAt;
    }

    Person changedBy() {
        return changedBy;
    }

    private void changed(Person by, Instant now) {
        changedBy = requireNonNull(by);
        changedAt = requireNonNull(now);
    }
}
