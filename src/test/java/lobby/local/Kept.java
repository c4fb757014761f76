package lobby.local;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** Something with a moment and two ids, one of which may be absent. */
@Entity
@Table(name = "kept")
class Kept {

    @Id
    private UUID id;

    private UUID other;

    @Column(name = "kept_at")
    private Instant at;

    protected Kept() {
    }

    Kept(UUID id, UUID other, Instant at) {
        this.id = id;
        this.other = other;
        this.at = at;
    }

    UUID other() {
        return other;
    }

    Instant at() {
        return at;
    }
}
