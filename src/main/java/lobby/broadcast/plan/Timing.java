package lobby.broadcast.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;

/** A plan, as it is kept. */
@Embeddable
public class Timing {

    @Column(name = "starts_at")
    private Instant startsAt;

    @Column(name = "ends_at")
    private Instant endsAt;

    @Enumerated(EnumType.STRING)
    private Recurrence recurrence;

    public void become(Plan plan) {
        startsAt = plan.startsAt();
        endsAt = plan.endsAt();
        recurrence = plan.recurrence();
    }

    public Plan plan() {
        return new Plan(startsAt, endsAt, recurrence);
    }
}
