package lobby.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import lobby.people.Location;
import lobby.people.Person;

/** One thing that was done. It is written once and sealed later; nobody changes it. */
@Entity
@Table(name = "audit_entry")
public class AuditEntry {

    @Id
    @GeneratedValue(generator = "ids")
    private Long id;

    private Instant at;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "person_id")
    private Person person;

    @Enumerated(EnumType.STRING)
    private Action action;

    private String subject;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "location_id")
    private Location location;

    private String details;

    private String address;

    @Column(name = "sealed_number")
    private Long sealedNumber;

    private byte[] hash;

    protected AuditEntry() {
    }

    AuditEntry(Instant at, Person person, Action action, String subject, Location location, String details,
        String address) {
        this.at = at;
        this.person = person;
        this.action = action;
        this.subject = subject;
        this.location = location;
        this.details = details;
        this.address = address;
    }

    /** Puts it into the chain: its hash covers what it says, its number and the hash of the entry before. */
    void seal(long number, byte[] previous) {
        sealedNumber = number;
        hash = Seal.of(this, number, previous);
    }

    boolean isSealedAfter(byte[] previous) {
        return java.util.Arrays.equals(hash, Seal.of(this, sealedNumber, previous));
    }

    /** All that it says, in one line that never changes. */
    String statement() {
        return String.join("|", at.toString(), person == null ? "" : person.reference().toString(), action.name(),
            subject, location == null ? "" : location.reference().toString(), details, address);
    }

    byte[] hash() {
        return hash.clone();
    }

    long sealedNumber() {
        return sealedNumber;
    }

    public Instant at() {
        return at;
    }

    public Optional<Person> person() {
        return Optional.ofNullable(person);
    }

    public Action action() {
        return action;
    }

    public String subject() {
        return subject;
    }

    public String details() {
        return details;
    }

    /** Name of the location; blank for something of the whole network. */
    String place() {
        return location == null ? "" : location.name();
    }

    String address() {
        return address;
    }
}
