package lobby.security.door;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import lobby.people.Person;
import lobby.platform.References;

/** What lets another system in as somebody, until a day. Only what its secret hashes to is known. */
@Entity
@Table(name = "api_token")
public class ApiToken {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "ids")
    private Long id;

    @Column(nullable = false, updatable = false)
    private UUID reference;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "person_id", updatable = false)
    private Person person;

    @Column(nullable = false, updatable = false)
    private String name;

    @Column(name = "token_hash", nullable = false, updatable = false)
    private String hash;

    @Column(name = "started_at", nullable = false, updatable = false)
    private Instant startedAt;

    @Column(name = "ends_at", nullable = false, updatable = false)
    private Instant endsAt;

    @Column(name = "seen_at")
    private Instant seenAt;

    @Column(nullable = false, updatable = false)
    private String scopes;

    protected ApiToken() {
    }

    public ApiToken(Person person, String name, String hash, Set<Scope> scopes, Instant now, Instant end) {
        this.reference = References.next();
        this.person = requireNonNull(person);
        this.name = requireNonNull(name);
        this.hash = requireNonNull(hash);
        this.startedAt = requireNonNull(now);
        this.endsAt = requireNonNull(end);
        this.scopes = Scope.text(scopes);
    }

    public UUID reference() {
        return reference;
    }

    Person person() {
        return person;
    }

    String hash() {
        return hash;
    }

    public String name() {
        return name;
    }

    public Set<Scope> scopes() {
        return Scope.of(scopes);
    }

    public Instant startedAt() {
        return startedAt;
    }

    public Instant endsAt() {
        return endsAt;
    }

    public Optional<Instant> seenAt() {
        return Optional.ofNullable(seenAt);
    }
}
