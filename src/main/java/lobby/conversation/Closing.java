package lobby.conversation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import lobby.people.Person;

/** That a conversation was settled: when, and by whom (row BK-24). An open conversation has none. */
@Embeddable
public class Closing {

    @Column(name = "closed_at")
    private Instant at;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "closed_by_id")
    private Person by;

    protected Closing() {
    }

    Closing(Person by, Instant at) {
        this.by = by;
        this.at = at;
    }

    Instant at() {
        return at;
    }

    Person by() {
        return by;
    }
}
