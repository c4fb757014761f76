package lobby.broadcast.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;

/** A plan, as it is kept. */
@Embeddable
public class Timing {

    @Column(name = "starts_at")
    private Instant startsAt;

    @Column(name = "ends_at")
    private Instant endsAt;

    @Enumerated(EnumType.STRING)
    private Recurrence recurrence;

    private String zone;

    public void become(Plan plan) {
        startsAt = plan.startsAt();
        endsAt = plan.endsAt();
        recurrence = plan.recurrence();
    }

    /** From now on it goes by these clocks, whatever those of its locations do. */
    public void goesBy(ZoneId clocks) {
        zone = clocks.getId();
    }

    /** By which clocks it goes, once that is settled. */
    public Optional<ZoneId> zone() {
        return Optional.ofNullable(zone).map(ZoneId::of);
    }

    public Plan plan() {
        return new Plan(startsAt, endsAt, recurrence);
    }
}
