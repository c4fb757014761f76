package lobby.broadcast;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import lobby.announcement.audience.Audience;
import lobby.broadcast.plan.Ended;
import lobby.broadcast.plan.Ending;
import lobby.broadcast.plan.Recurrence;
import lobby.broadcast.round.Round;
import lobby.people.Location;
import lobby.people.PersonView;
import lobby.platform.Refusal;
import lobby.platform.RefusedException;

/**
 * A broadcast as those see it who look after it.
 *
 * @param places the names of the locations it goes to
 * @param zone by whose clocks it comes again
 * @param startsAt null for when it is published
 * @param endsAt after which nothing goes out any more, or null
 * @param nextAt when it goes out next, or null
 * @param finishedAt when it was over, or null
 * @param why it was, or null
 * @param finishedBy who said so, or null where it was over by itself
 * @param last the newest time it went out, or null
 * @param changedBy once it is published, who has
 * @param manageable whether the caller may change, publish and finish it, as far as it has come
 * @param version to be handed back with a change
 */
public record BroadcastView(UUID id, String title, String text, BroadcastState state, Audience audience,
    List<String> places, String zone, Instant startsAt, Instant endsAt, Recurrence recurrence, Instant nextAt,
    Instant finishedAt, Ending why, PersonView finishedBy, Round last, Instant changedAt, PersonView changedBy,
    boolean manageable, int version) implements Serializable {

    static BroadcastView of(Broadcast one, Round last, boolean manageable) {
        return new BroadcastView(one.reference(), one.words().title(), one.words().text(), one.state(),
            one.aim().audience(), one.locations().stream().map(Location::name).toList(), one.zone().getId(),
            one.plan().startsAt(), one.plan().endsAt(), one.plan().recurrence(),
            one.nextAt().orElse(null), one.ended().map(Ended::at).orElse(null),
            one.ended().map(Ended::why).orElse(null), one.ended().flatMap(Ended::by).map(PersonView::of).orElse(null),
            last, one.changedAt(), PersonView.of(one.changedBy()), manageable, one.version());
    }

    public boolean isDraft() {
        return state == BroadcastState.DRAFT;
    }

    /** Whether the caller can still change it. */
    public boolean isOpen() {
        return manageable && isDraft();
    }

    /** Whether the caller can end it. */
    public boolean isRunning() {
        return manageable && state == BroadcastState.ACTIVE;
    }

    /** Whether the caller can write another like it, now that it is over. */
    public boolean isAgain() {
        return manageable && state == BroadcastState.FINISHED;
    }

    /** @throws RefusedException BROADCAST_PUBLISHED or NOT_PERMITTED where the caller can't change it */
    public void requireOpen() {
        if (!isOpen()) {
            throw new RefusedException(isDraft() ? Refusal.NOT_PERMITTED : Refusal.BROADCAST_PUBLISHED);
        }
    }
}
