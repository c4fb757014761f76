package lobby.people;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A person's belonging to a location, from a day and to a day where these are known. There is one per person and
 * location. Its notes are for staff and are never shown to the person.
 */
@Entity
public class Membership {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "ids")
    private Long id;

    @Version
    private int version;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "person_id", updatable = false)
    private Person person;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "location_id", updatable = false)
    private Location location;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private MembershipKind kind;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "unit_id")
    private Unit unit;

    @Column(name = "starts_on")
    private LocalDate startsOn;

    @Column(name = "ends_on")
    private LocalDate endsOn;

    @Column(nullable = false)
    private String notes;

    protected Membership() {
    }

    public Membership(Person person, Location location, MembershipKind kind) {
        this.person = requireNonNull(person);
        this.location = requireNonNull(location);
        this.kind = requireNonNull(kind);
        this.notes = "";
    }

    public void becomes(MembershipKind newKind) {
        kind = requireNonNull(newKind);
    }

    public void livesIn(Unit newUnit) {
        unit = requireNonNull(newUnit);
    }

    public void leavesUnit() {
        unit = null;
    }

    /** The first day of it; before that day they are not there yet. */
    public void startsOn(LocalDate day) {
        startsOn = day;
    }

    /** The last day of it; after that day they only keep what they have. */
    public void endsOn(LocalDate day) {
        endsOn = day;
    }

    public void note(String newNotes) {
        notes = requireNonNull(newNotes);
    }

    public boolean isRunningOn(LocalDate day) {
        return (startsOn == null || !day.isBefore(startsOn)) && (endsOn == null || !day.isAfter(endsOn));
    }

    public Long id() {
        return id;
    }

    public int version() {
        return version;
    }

    public Person person() {
        return person;
    }

    public Location location() {
        return location;
    }

    public MembershipKind kind() {
        return kind;
    }

    public Optional<Unit> unit() {
        return Optional.ofNullable(unit);
    }

    public Optional<LocalDate> startsOn() {
        return Optional.ofNullable(startsOn);
    }

    public Optional<LocalDate> endsOn() {
        return Optional.ofNullable(endsOn);
    }

    public String notes() {
        return notes;
    }
}
