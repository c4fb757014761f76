package lobby.announcement;

import static lobby.announcement.AnnouncementState.SCHEDULED;
import static lobby.audit.Action.ANNOUNCEMENT_CHANGED;
import static lobby.platform.Refusal.GUESTS_UNSEEN;
import static lobby.platform.Refusal.NOBODY_TO_TELL;
import static lobby.platform.Refusal.NOT_PERMITTED;
import static lobby.platform.Refusal.OUT_OF_RANGE;
import static lobby.platform.Refusal.UNKNOWN;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import lobby.announcement.audience.Aim;
import lobby.announcement.audience.Aiming;
import lobby.announcement.audience.AnnouncementPolicy;
import lobby.announcement.audience.Audience;
import lobby.audit.AuditTrail;
import lobby.people.Edits;
import lobby.platform.RefusedException;
import lobby.security.Caller;
import lobby.security.Role;

/** Announcing: written first, then sent, now or at the time that was planned. */
@Stateless
@RolesAllowed({Role.RESIDENT, Role.STAFF, Role.OPERATOR})
public class AnnouncingService {

    private static final Duration FURTHEST = Duration.ofDays(3 * 366);

    @Inject Caller caller;
    @Inject AnnouncementRepository announcements;
    @Inject Aiming aiming;
    @Inject Dispatch dispatch;
    @Inject AuditTrail audit;
    @Inject Clock clock;

    /**
     * Writes one down, and sends it nowhere.
     *
     * @param plannedFor when it is to go out, once it is scheduled; null for when somebody sends it
     * @throws RefusedException UNKNOWN, NOT_PERMITTED, or as {@link AnnouncementWords} says
     */
    public UUID write(AnnouncementWords words, Audience audience, Instant plannedFor) {
        return written(words, audience, plannedFor).reference();
    }

    /** Writes one and sends it, or does neither. */
    public UUID tell(AnnouncementWords words, Audience audience) {
        Announcement one = written(words, audience, null);
        dispatched(one);
        return one.reference();
    }

    /** Writes one that goes out by itself at that time. */
    public UUID tellAt(AnnouncementWords words, Audience audience, Instant plannedFor) {
        Announcement one = written(words, audience, plannedFor);
        one.schedule(caller.person(), clock.instant());
        record(one, "scheduled");
        return one.reference();
    }

    /**
     * One that is scheduled is a draft again where its event was called off since, or where the caller does not know
     * who comes to that: what they make of it does not go out by itself.
     *
     * @param seen the version that the change was made from
     * @param audience the one that it has, or one that the caller may speak to
     * @return what it is by now
     * @throws RefusedException as {@link #write}, and CHANGED_BY, ANNOUNCEMENT_SENT or ANNOUNCEMENT_TOO_EARLY
     */
    public AnnouncementState change(UUID reference, int seen, AnnouncementWords words, Audience audience,
        Instant plannedFor) {
        Announcement one = forChange(reference, seen);
        Aim aim = aiming.at(audience, caller.actor(), one.aim());
        boolean goesOut = aiming.isKnown(audience, caller.actor()) && !aiming.isCalledOff(aim, one.changedAt());
        one.change(words, aim, caller.person(), clock.instant());
        one.plan(inReach(plannedFor), clock.instant());
        record(one, "changed");
        if (one.state() == SCHEDULED && !goesOut) {
            takeBack(one);
        }
        return one.state();
    }

    /**
     * From now on it goes out by itself at its time.
     *
     * @throws RefusedException GUESTS_UNSEEN
     */
    public void schedule(UUID reference, int seen) {
        Announcement one = forChange(reference, seen);
        requireKnown(one);
        one.schedule(caller.person(), clock.instant());
        record(one, "scheduled");
    }

    /** It is a draft again. */
    public void takeBack(UUID reference, int seen) {
        takeBack(forChange(reference, seen));
    }

    /** There is none of it any more; one that was sent stays. */
    public void discard(UUID reference, int seen) {
        Announcement one = forChange(reference, seen);
        record(one, "discarded");
        announcements.remove(one);
    }

    /**
     * Sends it now, whatever it is planned for.
     *
     * @param seen the version that the caller means
     * @return how many got it
     * @throws RefusedException ANNOUNCEMENT_SENT, NOBODY_TO_TELL, GUESTS_UNSEEN, CHANGED_BY
     */
    public int send(UUID reference, int seen) {
        return dispatched(forChange(reference, seen));
    }

    /** The same, whatever it says by now. */
    public int send(UUID reference) {
        return dispatched(forChange(reference));
    }

    private Announcement written(AnnouncementWords words, Audience audience, Instant plannedFor) {
        caller.holdRights();
        Announcement one = new Announcement(words, aiming.at(audience, caller.actor()), caller.person(),
            clock.instant());
        one.plan(inReach(plannedFor), clock.instant());
        announcements.add(one);
        record(one, "written");
        return one;
    }

    private void takeBack(Announcement one) {
        one.takeBack(caller.person(), clock.instant());
        record(one, "takenBack");
    }

    private int dispatched(Announcement one) {
        one.requireUnsent();
        requireKnown(one);
        int people = dispatch.send(one);
        if (people == 0) {
            throw new RefusedException(NOBODY_TO_TELL);
        }
        return people;
    }

    /** Who does not see who comes to an event speaks to them only in the name of somebody who does. */
    private void requireKnown(Announcement one) {
        if (!aiming.isKnown(one.aim().audience(), caller.actor())) {
            throw new RefusedException(GUESTS_UNSEEN);
        }
        aiming.at(one.aim().audience(), caller.actor());
    }

    private void record(Announcement one, String what) {
        audit.record(ANNOUNCEMENT_CHANGED, one.reference(), Dispatch.place(one), Map.of(what, one.title()));
    }

    private Announcement forChange(UUID reference, int seen) {
        Announcement one = forChange(reference);
        one.requireUnsent();
        Edits.requireSeen(seen, one.version(), Optional.of(one.changedBy()), Optional.of(one.changedAt()),
            one.locations().iterator().next().zone(), caller.language());
        return one;
    }

    /** Whoever may look at it knows of it; one of another house is as if there were none. */
    private Announcement forChange(UUID reference) {
        caller.holdRights();
        Announcement one = announcements.forChange(reference)
            .filter(found -> AnnouncementPolicy.maySee(caller.actor(), found.locations()))
            .orElseThrow(() -> new RefusedException(UNKNOWN));
        if (!AnnouncementPolicy.mayManage(caller.actor(), one.locations())) {
            throw new RefusedException(NOT_PERMITTED);
        }
        return one;
    }

    private Instant inReach(Instant moment) {
        if (moment != null && moment.isAfter(clock.instant().plus(FURTHEST))) {
            throw new RefusedException(OUT_OF_RANGE);
        }
        return moment;
    }
}
