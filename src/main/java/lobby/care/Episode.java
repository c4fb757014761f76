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
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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

    private String outcome;

    @Column(name = "told_away_at")
    private Instant toldAwayAt;

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

    /**
     * An agent spoke, to a resident who had waited since then (row LC-29). The same wait ends once: an answer that was
     * taken back and given again is one.
     */
    void answered(Instant asked, Person agent, Instant now) {
        if (answers.stream().noneMatch(answer -> answer.isOf(asked))) {
            answers.add(new EpisodeAnswer(this, asked, agent, latest(asked, now)));
            firstResponseAt = firstResponseAt == null ? latest(startedAt, now) : firstResponseAt;
        }
    }

    /** Notes that the resident is told now that nobody is there. @return whether they had not been told yet */
    boolean tellsAway(Instant now) {
        boolean first = toldAwayAt == null;
        toldAwayAt = first ? now : toldAwayAt;
        return first;
    }

    /** @param reason why, in the words of the house; blank where nobody said so */
    void finish(Person by, String reason, Instant now) {
        finishedBy = by;
        outcome = reason.isEmpty() ? null : reason;
        finishedAt = latest(startedAt, now);
    }

    /** Why it was finished, where somebody said so. */
    Optional<String> outcome() {
        return Optional.ofNullable(outcome);
    }

    /** How long the resident waited each time. */
    List<Duration> waits() {
        return answers.stream().map(EpisodeAnswer::length).toList();
    }

    /** How long it took, once it is finished. */
    Optional<Duration> length() {
        return Optional.ofNullable(finishedAt).map(end -> Duration.between(startedAt, end));
    }

    /** Nodes have clocks of their own: nothing ends before it began. */
    private static Instant latest(Instant began, Instant now) {
        return now.isBefore(began) ? began : now;
    }

    Location location() {
        return location;
    }
}
