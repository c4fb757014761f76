package lobby.care;

import static jakarta.persistence.CascadeType.PERSIST;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import lobby.conversation.Conversation;
import lobby.people.Location;
import lobby.people.Person;

/**
 * One run of a chat, from the word that opened it until it is finished (model DM-04). What the desk counts, it counts
 * from these: a chat that was taken up ten times has ten of them.
 */
@Entity
@Table(name = "episode")
public class Episode {

    @Id
    @GeneratedValue(generator = "ids")
    private Long id;

    @Version
    private int version;

    @Column(name = "conversation_id")
    private Long conversationId;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "location_id")
    private Location location;

    @Column(name = "started_at")
    private Instant startedAt;

    @Column(name = "first_response_at")
    private Instant firstResponseAt;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "taken_by_id")
    private Person takenBy;

    @Column(name = "finished_at")
    private Instant finishedAt;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "finished_by_id")
    private Person finishedBy;

    @OneToMany(mappedBy = "episode", cascade = PERSIST)
    private List<EpisodeAnswer> answers = new ArrayList<>();

    protected Episode() {
    }

    Episode(Conversation conversation, Instant now) {
        this.conversationId = conversation.id();
        this.location = conversation.location();
        this.startedAt = now;
    }

    /** Somebody answers in it now; who did so first stays. */
    void takenBy(Person agent) {
        takenBy = takenBy == null ? agent : takenBy;
    }

    /** An agent spoke, to a resident who had waited since then (row LC-29). */
    void answered(Instant asked, Person agent, Instant now) {
        answers.add(new EpisodeAnswer(this, asked, agent, now));
        firstResponseAt = firstResponseAt == null ? now : firstResponseAt;
    }

    void finish(Person by, Instant now) {
        finishedBy = by;
        finishedAt = now;
    }

    Location location() {
        return location;
    }
}
