package lobby.care.hours;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import lobby.people.Location;
import lobby.people.Person;

/** When the care team of a location is there, and what whoever writes meanwhile is told; holidays stand beside it. */
@Entity
@Table(name = "care_hours")
public class CareHours {

    @Id
    @Column(name = "location_id")
    private Long locationId;

    @Version
    private int version;

    /** As {@link Week#text} writes it: nobody ever asks for a part of it. */
    private String week = "";

    private String away = "";

    @Column(name = "changed_at")
    private Instant changedAt;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "changed_by_id")
    private Person changedBy;

    protected CareHours() {
    }

    /** Those of a location where nobody has said anything. */
    CareHours(Location location) {
        this.locationId = requireNonNull(location.id());
    }

    /** @param words what is told outside of them; blank for the usual */
    void keep(Week hours, String words, Person by, Instant now) {
        week = hours.text();
        away = requireNonNull(words);
        changed(by, now);
    }

    /** They, or a holiday beside them, are others than before. */
    void changed(Person by, Instant now) {
        changedBy = requireNonNull(by);
        changedAt = requireNonNull(now);
    }

    Week week() {
        return Week.read(week);
    }

    /** What is told outside of them; blank for the usual. */
    String away() {
        return away;
    }

    /** 0 as long as nobody has said anything. */
    int version() {
        return version;
    }

    Optional<Instant> changedAt() {
        return Optional.ofNullable(changedAt);
    }

    Optional<Person> changedBy() {
        return Optional.ofNullable(changedBy);
    }
}
