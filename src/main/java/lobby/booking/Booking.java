package lobby.booking;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import lobby.booking.facts.BookingFacts;
import lobby.booking.facts.BookingStatus;
import lobby.event.Event;
import lobby.people.Location;
import lobby.people.Person;
import lobby.platform.References;
import lobby.platform.Refusal;
import lobby.platform.RefusedException;
import lobby.security.Actor;

/** A resident's place at an event. */
@Entity
public class Booking {

    @Id
    @GeneratedValue(generator = "ids")
    private Long id;

    @Column(nullable = false, updatable = false)
    private UUID reference;

    @Version
    private int version;

    private String number;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "event_id")
    private Event event;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "location_id", updatable = false)
    private Location location;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "resident_id")
    private Person resident;

    private int places;

    @Enumerated(EnumType.STRING)
    private BookingStatus status;

    private String notes;

    @Column(name = "made_at", updatable = false)
    private Instant madeAt;

    @Column(name = "cancelled_at")
    private Instant cancelledAt;

    @Column(name = "checked_in_at")
    private Instant checkedInAt;

    @Column(name = "source_reference")
    private String sourceReference;

    @OneToOne(mappedBy = "booking", fetch = FetchType.LAZY)
    private BookingConversation conversation;

    protected Booking() {
    }

    /** @param sourceReference its name in the system it comes from; null if it was made here */
    Booking(Event event, Person resident, String number, BookingFacts facts, Instant now, String sourceReference) {
        this.reference = References.next();
        this.event = event;
        this.location = event.location();
        this.resident = resident;
        this.number = number;
        this.madeAt = now;
        this.sourceReference = sourceReference;
        takeOver(facts, now);
    }

    /** @return whether anything is different now */
    boolean change(BookingFacts facts, Instant now) {
        if (facts.equals(facts())) {
            return false;
        }
        takeOver(facts, now);
        return true;
    }

    void moveTo(Event another) {
        event = another;
    }

    void cancel(Instant now) {
        becomes(BookingStatus.CANCELLED, now);
    }

    /** What the other system calls by that name is another booking now. */
    void isNoLongerInSource() {
        sourceReference = null;
    }

    /** Gets the places it has been waiting for. */
    void confirm() {
        if (status == BookingStatus.WAITING) {
            status = BookingStatus.CONFIRMED;
        }
    }

    void checkIn(Instant now) {
        if (isCancelled()) {
            throw new RefusedException(Refusal.BOOKING_CANCELLED);
        }
        status = BookingStatus.ATTENDED;
        checkedInAt = checkedInAt == null ? now : checkedInAt;
    }

    private void takeOver(BookingFacts facts, Instant now) {
        places = facts.places();
        notes = facts.notes();
        becomes(facts.status(), now);
    }

    private void becomes(BookingStatus next, Instant now) {
        Instant since = cancelledAt == null ? now : cancelledAt;
        cancelledAt = next == BookingStatus.CANCELLED ? since : null;
        status = next;
    }

    boolean isMadeBy(Actor actor) {
        return actor.is(resident);
    }

    public boolean isCancelled() {
        return status == BookingStatus.CANCELLED;
    }

    public BookingFacts facts() {
        return new BookingFacts(places, notes, status);
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

    public String number() {
        return number;
    }

    public Event event() {
        return event;
    }

    public Location location() {
        return location;
    }

    public Person resident() {
        return resident;
    }

    public int places() {
        return places;
    }

    public BookingStatus status() {
        return status;
    }

    public String notes() {
        return notes;
    }

    public Instant madeAt() {
        return madeAt;
    }

    public Optional<Instant> checkedInAt() {
        return Optional.ofNullable(checkedInAt);
    }
}
