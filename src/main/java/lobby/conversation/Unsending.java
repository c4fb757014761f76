package lobby.conversation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import lobby.people.Person;

/** That a message was taken back: when, by whom, and as which of its conversation. One that stands has none. */
@Embeddable
public class Unsending {

    @Column(name = "unsent_at")
    private Instant at;

    @Column(name = "unsent_by_id")
    private Long byId;

    @Column(name = "unsent_place")
    private Long place;

    protected Unsending() {
    }

    Unsending(Person by, Instant at, long place) {
        this.byId = by.id();
        this.at = at;
        this.place = place;
    }

    Unsent of(Person author) {
        return new Unsent(at, place, byId.equals(author.id()) ? Gone.UNSENT : Gone.REDACTED);
    }
}
