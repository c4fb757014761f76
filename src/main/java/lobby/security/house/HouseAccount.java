package lobby.security.house;

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
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lobby.people.Person;

/** That somebody here is somebody whom the house knows, and what it said of them last. */
@Entity
@Table(name = "house_account")
public class HouseAccount {

    private static final String BETWEEN = "\n";

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "ids")
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "person_id", updatable = false)
    private Person person;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private Source source;

    @Column(nullable = false, updatable = false)
    private String subject;

    @Column(name = "house_groups", nullable = false)
    private String groups;

    @Column(name = "confirmed_at", nullable = false)
    private Instant confirmedAt;

    @Column(name = "gone_at")
    private Instant goneAt;

    protected HouseAccount() {
    }

    HouseAccount(Person person, HousePerson known, Instant now) {
        this.person = requireNonNull(person);
        this.source = known.source();
        this.subject = known.subject();
        confirm(known.groups(), now);
    }

    /** The house says that they are still there, and what they belong to. */
    final void confirm(Set<String> belongsTo, Instant now) {
        groups = belongsTo.stream().sorted().collect(Collectors.joining(BETWEEN));
        confirmedAt = requireNonNull(now);
        goneAt = null;
    }

    /** The house knows them no more. */
    void leave(Instant now) {
        goneAt = requireNonNull(now);
    }

    /** Whether this is what is known already. */
    boolean says(HousePerson known) {
        return groups().equals(known.groups()) && person.name().equals(known.name())
            && (!known.emailIsTheirs() || person.email().equals(known.email()));
    }

    boolean isGone() {
        return goneAt != null;
    }

    /** Whether the person's account ended because the house knew them no more: nobody here said so. */
    boolean endedPerson() {
        return person.wasDeactivatedAt(goneAt);
    }

    public Long id() {
        return id;
    }

    public Person person() {
        return person;
    }

    public Source source() {
        return source;
    }

    public String subject() {
        return subject;
    }

    public Set<String> groups() {
        return Stream.of(groups.split(BETWEEN)).filter(group -> !group.isEmpty())
            .collect(Collectors.toCollection(TreeSet::new));
    }
}
