package lobby.attachment.signature;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import lobby.people.Person;

/** What somebody has made of a request to sign: when, who, and why or how. One that waits or has run out has none. */
@Embeddable
public class SignatureEnd {

    @Enumerated(EnumType.STRING)
    @Column(name = "outcome")
    private SignatureState state;

    @Column(name = "ended_at")
    private Instant at;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "ended_by_id")
    private Person by;

    private String reason;

    @Enumerated(EnumType.STRING)
    @Column(name = "confirmed_by")
    private Confirmation confirmation;

    protected SignatureEnd() {
    }

    private SignatureEnd(SignatureState state, Person by, String reason, Confirmation confirmation, Instant at) {
        this.state = state;
        this.by = by;
        this.reason = reason;
        this.confirmation = confirmation;
        this.at = at;
    }

    static SignatureEnd signed(Person by, Confirmation how, Instant at) {
        return new SignatureEnd(SignatureState.SIGNED, by, "", how, at);
    }

    static SignatureEnd declined(Person by, String reason, Instant at) {
        return new SignatureEnd(SignatureState.DECLINED, by, reason, null, at);
    }

    static SignatureEnd withdrawn(Person by, Instant at) {
        return new SignatureEnd(SignatureState.WITHDRAWN, by, "", null, at);
    }

    void vanish() {
        reason = "";
    }

    public SignatureState state() {
        return state;
    }

    public Instant at() {
        return at;
    }

    public Person by() {
        return by;
    }

    /** Why it was declined; blank otherwise. */
    public String reason() {
        return reason == null ? "" : reason;
    }
}
