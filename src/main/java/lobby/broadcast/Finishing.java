package lobby.broadcast;

import static lobby.audit.Action.BROADCAST_FINISHED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import lobby.audit.AuditTrail;
import lobby.broadcast.round.RoundRepository;
import lobby.people.Location;

/** Ends broadcasts, and says why. */
@ApplicationScoped
class Finishing {

    @Inject RoundRepository rounds;
    @Inject AuditTrail audit;
    @Inject Clock clock;

    /** Nothing was to go out any more. */
    void finish(Broadcast one, String why) {
        one.finish(clock.instant());
        audit.record(BROADCAST_FINISHED, one.reference(), place(one), Map.of("title", one.words().title(), "why", why));
    }

    /** The same before that: who was not written to yet is not. */
    void stop(Broadcast one, String why) {
        Instant now = clock.instant();
        finish(one, why);
        rounds.stop(one.id(), now);
    }

    /** Where it is written down: at its location, or for the whole network where they are more than one. */
    static Location place(Broadcast one) {
        List<Location> locations = one.locations();
        return locations.size() == 1 ? locations.get(0) : null;
    }
}
