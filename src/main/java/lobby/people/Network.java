package lobby.people;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import lobby.platform.References;

/**
 * The whole customer organisation: all its locations under one owner. The owner is missing only between founding it
 * and admitting its first person.
 */
@Entity
@SequenceGenerator(name = "ids", sequenceName = "ids", allocationSize = 50)
public class Network {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "ids")
    private Long id;

    @Column(nullable = false, updatable = false)
    private UUID reference;

    @Version
    private int version;

    @Column(nullable = false)
    private String name;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "owner_id")
    private Person owner;

    @Column(name = "closed_replies_reopen", nullable = false)
    private boolean closedRepliesReopen;

    @Column(name = "reminder_days", nullable = false)
    private int reminderDays;

    @Column(name = "chat_at_new_locations", nullable = false)
    private boolean chatAtNewLocations;

    @Column(name = "changed_at")
    private Instant changedAt;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "changed_by_id")
    private Person changedBy;

    protected Network() {
    }

    public Network(String name) {
        this.reference = References.next();
        this.name = requireNonNull(name);
        this.closedRepliesReopen = true;
        this.reminderDays = 1;
        this.chatAtNewLocations = true;
    }

    /** Makes a person its one owner, in place of whoever was it before. */
    public void handOverTo(Person newOwner) {
        owner = requireNonNull(newOwner);
    }

    public void rename(String newName) {
        name = requireNonNull(newName);
    }

    /** Whether a resident's reply to a closed conversation opens it again. */
    public void letRepliesReopen(boolean reopen) {
        closedRepliesReopen = reopen;
    }

    /** How many days after the house's last word staff are reminded to close what is over; 0 is never (row BK-31). */
    public void remindAfter(int days) {
        reminderDays = days;
    }

    /** Whether the care chat of a location that is made is on from the start; others keep theirs (row LC-02). */
    public void letNewLocationsChat(boolean chat) {
        chatAtNewLocations = chat;
    }

    /** Notes who changed any of this last. */
    public void changed(Person by, Instant now) {
        changedBy = requireNonNull(by);
        changedAt = requireNonNull(now);
    }

    public boolean isOwnedBy(Person person) {
        return owner != null && owner.equals(person);
    }

    public Long id() {
        return id;
    }

    public UUID reference() {
        return reference;
    }

    public int version() {
        return version;
    }

    public String name() {
        return name;
    }

    public Person owner() {
        return owner;
    }

    public boolean closedRepliesReopen() {
        return closedRepliesReopen;
    }

    public int reminderDays() {
        return reminderDays;
    }

    public boolean newLocationsChat() {
        return chatAtNewLocations;
    }

    public Optional<Instant> changedAt() {
        return Optional.ofNullable(changedAt);
    }

    public Optional<Person> changedBy() {
        return Optional.ofNullable(changedBy);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Network network && reference.equals(network.reference());
    }

    @Override
    public int hashCode() {
        return reference.hashCode();
    }
}
