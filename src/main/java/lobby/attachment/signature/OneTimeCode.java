package lobby.attachment.signature;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Duration;
import java.time.Instant;
import lobby.people.Person;
import lobby.security.door.SpokenCode;

/**
 * That somebody of the house has given a code to whoever is to sign, in person or over the telephone. It is good once,
 * and for {@link #LASTS}; only what it hashes to is kept.
 */
@Embeddable
public class OneTimeCode {

    public static final Duration LASTS = Duration.ofMinutes(15);

    @Column(name = "code_hash")
    private String hash;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "code_by_id")
    private Person by;

    @Column(name = "code_made_at")
    private Instant madeAt;

    protected OneTimeCode() {
    }

    public OneTimeCode(SpokenCode code, Person by, Instant now) {
        this.hash = code.hash();
        this.by = by;
        this.madeAt = now;
    }

    boolean fits(String typed, Instant now) {
        return now.isBefore(endsAt()) && hash.equals(new SpokenCode(typed).hash());
    }

    public Instant endsAt() {
        return madeAt.plus(LASTS);
    }

    public Person by() {
        return by;
    }
}
