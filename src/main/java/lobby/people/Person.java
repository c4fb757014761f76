package lobby.people;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import lobby.platform.References;

/**
 * A human, with an account or without one yet. Their login and e-mail are kept in lower case, so that they are found
 * however they were typed; what they may do is not said here.
 */
@Entity
public class Person {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "ids")
    private Long id;

    @Column(nullable = false, updatable = false)
    private UUID reference;

    @Version
    private int version;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "network_id", updatable = false)
    private Network network;

    private String name;

    private String login;

    private String email;

    private String phone;

    @Embedded
    private Preferences preferences;

    @ElementCollection
    @CollectionTable(name = "person_tag", joinColumns = @JoinColumn(name = "person_id"))
    @Column(name = "tag", nullable = false)
    private Set<String> tags = new HashSet<>();

    @Column(name = "deactivated_at")
    private Instant deactivatedAt;

    @Column(name = "blacklisted_at")
    private Instant blacklistedAt;

    private boolean operator;

    protected Person() {
    }

    /** Somebody new, who signs in by their e-mail until {@link #signsInAs} says otherwise. */
    public Person(Network network, String name, String email) {
        this.reference = References.next();
        this.network = requireNonNull(network);
        this.name = requireNonNull(name);
        this.email = lower(email);
        this.login = this.email;
        this.phone = "";
        this.preferences = new Preferences();
    }

    public void rename(String newName) {
        name = requireNonNull(newName);
    }

    public void signsInAs(String newLogin) {
        login = lower(newLogin);
    }

    /** Where they are reached; a phone number that is not known is blank. */
    public void isReachedAt(String newEmail, String newPhone) {
        if (login.equals(email)) {
            login = lower(newEmail);
        }
        email = lower(newEmail);
        phone = requireNonNull(newPhone);
    }

    public void isTagged(Collection<String> newTags) {
        tags.retainAll(newTags);
        tags.addAll(newTags);
    }

    /** Ends their account, until it is {@link #reactivate reactivated}. */
    public void deactivate(Instant now) {
        deactivatedAt = now;
    }

    public void reactivate() {
        deactivatedAt = null;
    }

    /** Shuts them out of the whole network, until they are {@link #forgive forgiven}. */
    public void blacklist(Instant now) {
        blacklistedAt = now;
    }

    public void forgive() {
        blacklistedAt = null;
    }

    /** Lets them see how the product runs: health, metrics and configuration, and nothing that people wrote. */
    public void becomesOperator() {
        operator = true;
    }

    public boolean wasDeactivatedAt(Instant moment) {
        return moment != null && moment.equals(deactivatedAt);
    }

    public boolean isActive() {
        return deactivatedAt == null && blacklistedAt == null;
    }

    /** The first letters of their first and last name. */
    public String initials() {
        return Initials.of(name);
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

    public Network network() {
        return network;
    }

    public String name() {
        return name;
    }

    public String login() {
        return login;
    }

    public String email() {
        return email;
    }

    public String phone() {
        return phone;
    }

    public Locale language() {
        return preferences.language();
    }

    /** What they like best, to be looked at and changed. */
    public Preferences preferences() {
        return preferences;
    }

    public Set<String> tags() {
        return Set.copyOf(tags);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Person person && reference.equals(person.reference());
    }

    @Override
    public int hashCode() {
        return reference.hashCode();
    }

    private static String lower(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }
}
