package lobby.care.canned;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import lobby.people.Location;
import lobby.people.Person;
import lobby.platform.References;

/** Text that is ready for the agents of a location, under a topic (row LC-43). */
@Entity
@Table(name = "canned_response")
public class CannedResponse {

    @Id
    @GeneratedValue(generator = "ids")
    private Long id;

    private UUID reference;

    @Version
    private int version;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "location_id")
    private Location location;

    private String topic;

    private String title;

    private String text;

    @Column(name = "changed_at")
    private Instant changedAt;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "changed_by_id")
    private Person changedBy;

    protected CannedResponse() {
    }

    CannedResponse(Location location, CannedWords words, Person by, Instant now) {
        this.reference = References.next();
        this.location = requireNonNull(location);
        change(words, by, now);
    }

    void change(CannedWords words, Person by, Instant now) {
        topic = words.topic();
        title = words.title();
        text = words.text();
        changedBy = requireNonNull(by);
        changedAt = requireNonNull(now);
    }

    Long id() {
        return id;
    }

    UUID reference() {
        return reference;
    }

    int version() {
        return version;
    }

    Location location() {
        return location;
    }

    String topic() {
        return topic;
    }

    String title() {
        return title;
    }

    String text() {
        return text;
    }

    Instant changedAt() {
        return changedAt;
    }

    Person changedBy() {
        return changedBy;
    }
}
