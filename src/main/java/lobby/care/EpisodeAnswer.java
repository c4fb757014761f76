package lobby.care;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import lobby.people.Location;
import lobby.people.Person;

/** That a resident waited, from their first word that nobody had answered to an agent's next one (row LC-29). */
@Entity
@Table(name = "episode_answer")
public class EpisodeAnswer {

    @Id
    @GeneratedValue(generator = "ids")
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "episode_id")
    private Episode episode;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "location_id")
    private Location location;

    @Column(name = "asked_at")
    private Instant askedAt;

    @Column(name = "answered_at")
    private Instant answeredAt;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "agent_id")
    private Person agent;

    protected EpisodeAnswer() {
    }

    EpisodeAnswer(Episode episode, Instant askedAt, Person agent, Instant answeredAt) {
        this.episode = episode;
        this.location = episode.location();
        this.askedAt = askedAt;
        this.agent = agent;
        this.answeredAt = answeredAt;
    }

    /** How long the resident waited. */
    Duration length() {
        return Duration.between(askedAt, answeredAt);
    }

    boolean isOf(Instant asked) {
        return askedAt.equals(asked);
    }
}
