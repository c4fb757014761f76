package lobby.conversation;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Column;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.util.UUID;
import lobby.people.Location;
import lobby.people.Person;
import lobby.platform.References;
import lobby.security.Area;

/** What of a conversation stays as it is for as long as it is there: where it is held, with whom, in what matter. */
@MappedSuperclass
public abstract class Occasion extends Numbered {

    @Id
    @GeneratedValue(generator = "ids")
    private Long id;

    private UUID reference;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "location_id")
    private Location location;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "customer_id")
    private Person customer;

    @Enumerated(EnumType.STRING)
    private Area team;

    private String subject;

    @Column(name = "opened_at")
    private Instant openedAt;

    protected Occasion() {
    }

    Occasion(Location location, Person customer, Area team, String subject, Instant now) {
        this.reference = References.next();
        this.location = requireNonNull(location);
        this.customer = requireNonNull(customer);
        this.team = requireNonNull(team);
        this.subject = requireNonNull(subject);
        this.openedAt = now;
    }

    void beginsAt(Instant moment) {
        openedAt = moment;
    }

    public Long id() {
        return id;
    }

    public UUID reference() {
        return reference;
    }

    public Location location() {
        return location;
    }

    public Person customer() {
        return customer;
    }

    public Area team() {
        return team;
    }

    public String subject() {
        return subject;
    }
}
