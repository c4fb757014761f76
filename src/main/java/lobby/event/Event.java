package lobby.event;

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
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import lobby.people.Location;
import lobby.people.Person;
import lobby.platform.References;

/** A dated happening at a location that residents can book. */
@Entity
public class Event {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "ids")
    private Long id;

    @Column(nullable = false, updatable = false)
    private UUID reference;

    @Version
    private int version;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "location_id", updatable = false)
    private Location location;

    private String title;

    private String venue;

    private String description;

    @Column(name = "starts_at")
    private Instant startsAt;

    @Column(name = "ends_at")
    private Instant endsAt;

    private Integer capacity;

    private boolean joining;

    @Enumerated(EnumType.STRING)
    private Visibility visibility;

    @Column(name = "cancelled_at")
    private Instant cancelledAt;

    @Column(name = "source_reference", updatable = false)
    private String sourceReference;

    @ManyToMany
    @JoinTable(name = "event_host", joinColumns = @JoinColumn(name = "event_id"),
        inverseJoinColumns = @JoinColumn(name = "person_id"))
    private Set<Person> hosts = new HashSet<>();

    protected Event() {
    }

    public Event(Location location, EventFacts facts) {
        this.reference = References.next();
        this.location = requireNonNull(location);
        change(facts);
    }

    /** As it is known in another system: at one location there is one of this reference. */
    public Event(Location location, EventFacts facts, String sourceReference) {
        this(location, facts);
        this.sourceReference = requireNonNull(sourceReference);
    }

    /** @return whether anything is different now */
    public boolean change(EventFacts facts) {
        if (title != null && facts.equals(facts())) {
            return false;
        }
        title = facts.title();
        venue = facts.venue();
        description = facts.description();
        startsAt = facts.startsAt();
        endsAt = facts.endsAt();
        capacity = facts.capacity() == 0 ? null : facts.capacity();
        joining = facts.joining();
        visibility = facts.visibility();
        return true;
    }

    public void isHostedBy(Collection<Person> people) {
        hosts.retainAll(people);
        hosts.addAll(people);
    }

    public void cancel(Instant now) {
        if (cancelledAt == null) {
            cancelledAt = now;
        }
    }

    public boolean isCancelled() {
        return cancelledAt != null;
    }

    Optional<Instant> cancelledAt() {
        return Optional.ofNullable(cancelledAt);
    }

    /** Whether a resident may still book it at this moment. */
    public boolean isOpenAt(Instant now) {
        return joining && !isCancelled() && now.isBefore(endsAt);
    }

    /** Whether so many more places are left when so many are taken. */
    public boolean hasRoomFor(int places, long taken) {
        return capacity == null || taken + places <= capacity;
    }

    public EventFacts facts() {
        return new EventFacts(title, venue, description, startsAt, endsAt, capacity().orElse(0), joining, visibility);
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

    public Location location() {
        return location;
    }

    public String title() {
        return title;
    }

    public String venue() {
        return venue;
    }

    public Instant startsAt() {
        return startsAt;
    }

    public Instant endsAt() {
        return endsAt;
    }

    public Optional<Integer> capacity() {
        return Optional.ofNullable(capacity);
    }

    public Visibility visibility() {
        return visibility;
    }

    public Set<Person> hosts() {
        return Set.copyOf(hosts);
    }
}
