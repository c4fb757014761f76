package lobby.broadcast.plan;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.Optional;
import lobby.people.Person;

/** When and why something went out no more, and who said so, where anybody did. */
@Embeddable
public class Ended {

    @Column(name = "finished_at")
    private Instant at;

    @Enumerated(EnumType.STRING)
    @Column(name = "finished_why")
    private Ending why;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "finished_by_id")
    private Person by;

    protected Ended() {
    }

    private Ended(Ending why, Person by, Instant at) {
        this.why = requireNonNull(why);
        this.by = by;
        this.at = requireNonNull(at);
    }

    /** By itself. */
    public static Ended because(Ending why, Instant at) {
        return new Ended(why, null, at);
    }

    public static Ended by(Person person, Instant at) {
        return new Ended(Ending.BY_HAND, requireNonNull(person), at);
    }

    public Instant at() {
        return at;
    }

    public Ending why() {
        return why;
    }

    public Optional<Person> by() {
        return Optional.ofNullable(by);
    }
}
