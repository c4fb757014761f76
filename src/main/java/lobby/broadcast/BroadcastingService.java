package lobby.broadcast;

import static lobby.audit.Action.BROADCAST_CHANGED;
import static lobby.audit.Action.BROADCAST_PUBLISHED;
import static lobby.platform.Refusal.NOBODY_TO_TELL;
import static lobby.platform.Refusal.NOT_PERMITTED;
import static lobby.platform.Refusal.UNKNOWN;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import lobby.announcement.audience.Aiming;
import lobby.announcement.audience.AnnouncementPolicy;
import lobby.announcement.audience.Audience;
import lobby.announcement.audience.RecipientRepository;
import lobby.attachment.KeptFiles;
import lobby.attachment.policy.FileUse;
import lobby.audit.AuditTrail;
import lobby.broadcast.plan.Plan;
import lobby.people.Edits;
import lobby.platform.RefusedException;
import lobby.security.Caller;
import lobby.security.Role;

/** Telling many one way: written first, then published, and ended before its time where somebody says so. */
@Stateless
@RolesAllowed({Role.RESIDENT, Role.STAFF, Role.OPERATOR})
public class BroadcastingService {

    @Inject Caller caller;
    @Inject BroadcastRepository broadcasts;
    @Inject RecipientRepository recipients;
    @Inject Aiming aiming;
    @Inject Finishing finishing;
    @Inject KeptFiles files;
    @Inject BroadcastFiles sending;
    @Inject AuditTrail audit;
    @Inject Clock clock;

    /**
     * Writes one down, which goes nowhere until it is published.
     *
     * @throws RefusedException UNKNOWN, NOT_PERMITTED, AUDIENCE_WRONG where it is for the guests of an event, or as
     *         {@link BroadcastWords}, {@link Plan} and {@link KeptFiles#keep} say
     */
    public UUID write(BroadcastWords words, Audience audience, Plan plan) {
        return written(words, audience, plan).reference();
    }

    /** Writes one and publishes it, or does neither. */
    public UUID tell(BroadcastWords words, Audience audience, Plan plan) {
        Broadcast one = written(words, audience, plan);
        published(one);
        return one.reference();
    }

    /**
     * @param seen the version that the change was made from
     * @throws RefusedException as {@link #write}, and CHANGED_BY or BROADCAST_PUBLISHED
     */
    public void change(UUID reference, int seen, BroadcastWords words, Audience audience, Plan plan) {
        Broadcast one = draft(reference, seen);
        UUID before = one.words().file();
        boolean same = Objects.equals(before, words.file());
        if (!same) {
            keep(words);
        }
        one.change(words, aiming.at(audience.ofResidents(), caller.actor()), plan, caller.person(), clock.instant());
        record(one, "changed");
        if (before != null && !same) {
            broadcasts.flush();
            files.forget(before);
        }
    }

    /** There is none of it any more; one that was published stays. */
    public void discard(UUID reference, int seen) {
        Broadcast one = draft(reference, seen);
        record(one, "discarded");
        broadcasts.remove(one);
        if (one.words().file() != null) {
            files.forget(one.words().file());
        }
    }

    /**
     * From now on it goes out by itself, and stays as it is.
     *
     * @param seen the version that the caller means
     * @throws RefusedException CHANGED_BY, BROADCAST_PUBLISHED, NOBODY_TO_TELL where it would go out at once,
     *         FILE_UNCHECKED or FILE_INFECTED, or as {@link Plan} says
     */
    public void publish(UUID reference, int seen) {
        published(draft(reference, seen));
    }

    /** The same, whatever it says by now. */
    public void publish(UUID reference) {
        published(forChange(reference));
    }

    /**
     * It is over: nothing goes out any more, and who was not written to yet is not.
     *
     * @throws RefusedException BROADCAST_NOT_ACTIVE
     */
    public void finish(UUID reference) {
        finishing.stop(forChange(reference), caller.person());
    }

    private Broadcast written(BroadcastWords words, Audience audience, Plan plan) {
        caller.holdRights();
        Broadcast one = new Broadcast(words, aiming.at(audience.ofResidents(), caller.actor()), plan, caller.person(),
            clock.instant());
        keep(words);
        broadcasts.add(one);
        record(one, "written");
        return one;
    }

    private void keep(BroadcastWords words) {
        if (words.file() != null) {
            files.keep(caller.person(), FileUse.CARE, words.file());
        }
    }

    private void published(Broadcast one) {
        one.requireDraft();
        sending.requireReady(one);
        aiming.at(one.aim().audience(), caller.actor());
        Instant now = clock.instant();
        one.publish(caller.person(), now);
        if (one.isDueAt(now) && recipients.homes(aiming.addressees(one.aim()), now).isEmpty()) {
            throw new RefusedException(NOBODY_TO_TELL);
        }
        audit.record(BROADCAST_PUBLISHED, one.reference(), Finishing.place(one), Map.of("title", one.words().title()));
    }

    private void record(Broadcast one, String what) {
        audit.record(BROADCAST_CHANGED, one.reference(), Finishing.place(one), Map.of(what, one.words().title()));
    }

    private Broadcast draft(UUID reference, int seen) {
        Broadcast one = forChange(reference);
        one.requireDraft();
        Edits.requireSeen(seen, one.version(), Optional.of(one.changedBy()), Optional.of(one.changedAt()), one.zone(),
            caller.language());
        return one;
    }

    /** Whoever may look at it knows of it; one of another house is as if there were none. */
    private Broadcast forChange(UUID reference) {
        caller.holdRights();
        Broadcast one = broadcasts.forChange(reference)
            .filter(found -> AnnouncementPolicy.maySee(caller.actor(), found.locations()))
            .orElseThrow(() -> new RefusedException(UNKNOWN));
        if (!AnnouncementPolicy.mayManage(caller.actor(), one.locations())) {
            throw new RefusedException(NOT_PERMITTED);
        }
        return one;
    }
}
