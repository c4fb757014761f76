package lobby.broadcast;

import static lobby.audit.Action.BROADCAST_SENT;
import static lobby.broadcast.plan.Ending.FILE_GONE;
import static lobby.broadcast.plan.Ending.NOT_PERMITTED;
import static lobby.broadcast.plan.Ending.OVER;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.UUID;
import lobby.announcement.audience.Aiming;
import lobby.announcement.audience.AnnouncementPolicy;
import lobby.announcement.audience.RecipientRepository;
import lobby.audit.AuditTrail;
import lobby.broadcast.round.Recipient;
import lobby.broadcast.round.RoundRepository;
import lobby.conversation.Conversation;
import lobby.conversation.Postbox;
import lobby.conversation.TeamChats;
import lobby.security.ActorRepository;

/**
 * Sends broadcasts when their time has come. A round begins in one transaction, with all whom it goes to; each of these
 * is written to in one of their own, so that several nodes share them, and one that stops loses nothing.
 */
@Stateless
@PermitAll
public class DueBroadcasts {

    private static final int AT_ONCE = 200;

    @Inject BroadcastRepository broadcasts;
    @Inject RoundRepository rounds;
    @Inject RecipientRepository recipients;
    @Inject Aiming aiming;
    @Inject Finishing finishing;
    @Inject BroadcastFiles files;
    @Inject TeamChats chats;
    @Inject Postbox postbox;
    @Inject ActorRepository actors;
    @Inject AuditTrail audit;
    @Inject Clock clock;

    /** Those of which a round is due. */
    public List<UUID> due() {
        return broadcasts.due(clock.instant());
    }

    /**
     * Begins a round, unless somebody else has it in hand, or has. One that has come to its end meanwhile is over, and
     * so is one whose publisher may not tell anybody anything there any more, or whose file turned out to be no
     * good; as long as nobody knows that of a file, it waits.
     */
    public void begin(UUID reference) {
        Instant now = clock.instant();
        broadcasts.forChangeUnlessTaken(reference)
            .filter(one -> one.isDueAt(now))
            .ifPresent(one -> beginOrFinish(one, now));
    }

    private void beginOrFinish(Broadcast one, Instant now) {
        if (one.plan().isTooLateAt(now)) {
            finishing.stop(one, OVER);
        } else if (!AnnouncementPolicy.mayManage(actors.of(one.changedBy().id()), one.locations())) {
            finishing.stop(one, NOT_PERMITTED);
        } else if (files.isGone(one)) {
            finishing.stop(one, FILE_GONE);
        } else if (!files.isUnchecked(one)) {
            begin(one, now);
        }
    }

    /** Whoever still waits for the round before gets this one alone. */
    private void begin(Broadcast one, Instant now) {
        rounds.stop(one.id(), now);
        SortedMap<Long, Long> homes = recipients.homes(aiming.addressees(one.aim()), now);
        int round = one.begin(now);
        rounds.begin(one.id(), round, homes, now);
        audit.record(BROADCAST_SENT, one.reference(), Finishing.place(one), Map.of("title", one.words().title(),
            "round", round, "recipients", homes.size()));
    }

    /** The keys of those of which somebody is still to be written to. */
    public List<Long> underWay() {
        return rounds.underWay();
    }

    /** Some of those whom the same broadcast is still to be written to, that come after this one. */
    public List<Recipient> waiting(Recipient after) {
        return rounds.waiting(after, AT_ONCE);
    }

    /**
     * Writes to somebody, unless another node does or has: in their chat with the location that they were chosen by.
     * Who lives there no more, or was shut out, is passed over, and so is everybody once it is over, or has begun anew.
     */
    public void write(Recipient to) {
        rounds.take(to).ifPresent(person -> {
            chats.hold(person);
            Broadcast one = broadcasts.of(to.broadcast());
            Instant now = clock.instant();
            rounds.home(to, now).filter(home -> !one.plan().isTooLateAt(now)).ifPresentOrElse(
                home -> write(to, chats.toWriteIn(home, person, now), one),
                () -> rounds.passed(to, now));
        });
    }

    private void write(Recipient to, Conversation chat, Broadcast one) {
        Instant now = clock.instant();
        rounds.written(to, chat.id(), postbox.broadcast(chat, one.words().text(), one.words().file(), now),
            now);
    }

    /** Those of which nothing goes out any more. */
    public List<UUID> gone() {
        return broadcasts.gone();
    }

    /** It is over, unless somebody else has it in hand, or has ended it. */
    public void finish(UUID reference) {
        broadcasts.forChangeUnlessTaken(reference)
            .filter(one -> one.state() == BroadcastState.ACTIVE && one.nextAt().isEmpty())
            .ifPresent(finishing::finish);
    }
}
