package lobby.conversation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import lobby.people.Person;

/**
 * That a conversation is settled: since when, by whom (row BK-24), and why. An open conversation has none, and one that
 * never was open has nobody who settled it.
 */
@Embeddable
public class Closing {

    /** Under which the reason stands in the account of what was done. */
    public static final String WHY = "reason";

    @Column(name = "closed_at")
    private Instant at;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "closed_by_id")
    private Person by;

    @Column(name = "closed_reason")
    private String reason;

    protected Closing() {
    }

    /** @param reason blank where nobody said why */
    Closing(Person by, String reason, Instant at) {
        this.by = by;
        this.reason = reason.isEmpty() ? null : reason;
        this.at = at;
    }

    Instant at() {
        return at;
    }

    /** Null where it never was open. */
    Person by() {
        return by;
    }

    /** Blank where nobody said why. */
    String reason() {
        return reason == null ? "" : reason;
    }
}
