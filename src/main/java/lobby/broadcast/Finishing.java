package lobby.broadcast;

import static lobby.audit.Action.BROADCAST_FINISHED;
import static lobby.broadcast.plan.Ending.SENT;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import lobby.audit.AuditTrail;
import lobby.broadcast.plan.Ended;
import lobby.broadcast.plan.Ending;
import lobby.broadcast.round.RoundRepository;
import lobby.people.Location;
import lobby.people.Person;

/** Ends broadcasts, and says why. */
@ApplicationScoped
class Finishing {

    @Inject RoundRepository rounds;
    @Inject AuditTrail audit;
    @Inject Clock clock;

    /** Nothing was to go out any more. */
    void finish(Broadcast one) {
        finish(one, Ended.because(SENT, clock.instant()));
    }

    /** Before that: who was not written to yet is not. */
    void stop(Broadcast one, Ending why) {
        stop(one, Ended.because(why, clock.instant()));
    }

    /** The same because somebody said so. */
    void stop(Broadcast one, Person by) {
        stop(one, Ended.by(by, clock.instant()));
    }

    private void stop(Broadcast one, Ended how) {
        finish(one, how);
        rounds.stop(one.id(), how.at());
    }

    private void finish(Broadcast one, Ended how) {
        one.finish(how);
        audit.record(BROADCAST_FINISHED, one.reference(), place(one), Map.of("title", one.words().title(),
            "why", how.why().name()));
    }

    /** Where it is written down: at its location, or for the whole network where they are more than one. */
    static Location place(Broadcast one) {
        List<Location> locations = one.locations();
        return locations.size() == 1 ? locations.get(0) : null;
    }
}
