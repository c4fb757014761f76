package lobby.announcement;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import lobby.announcement.PutBack.Why;
import lobby.announcement.audience.Aiming;
import lobby.announcement.audience.AnnouncementPolicy;
import lobby.security.Actor;
import lobby.security.ActorRepository;

/** Sends what was planned, when its time has come: also what came while nobody looked. Each in its own transaction. */
@Stateless
@PermitAll
public class DueAnnouncements {

    @Inject AnnouncementRepository announcements;
    @Inject Aiming aiming;
    @Inject Dispatch dispatch;
    @Inject ActorRepository actors;
    @Inject Clock clock;

    public List<UUID> due() {
        return announcements.due(clock.instant());
    }

    /**
     * Sends one, unless somebody else has it in hand, has sent it, or has other plans for it by now. One that nobody
     * would get, whose writer may not send it, or whose event was called off since they scheduled it, is a
     * draft again, and waits for somebody who looks after it.
     */
    public void send(UUID reference) {
        announcements.forChangeUnlessTaken(reference)
            .filter(announcement -> announcement.isDueAt(clock.instant()))
            .ifPresent(announcement -> sent(announcement).ifPresent(why -> dispatch.putBack(announcement, why)));
    }

    /** @return why it was not */
    private Optional<Why> sent(Announcement announcement) {
        Actor writer = actors.of(announcement.changedBy().id());
        if (!AnnouncementPolicy.mayManage(writer, announcement.locations())
            || !aiming.isKnown(announcement.aim().audience(), writer)) {
            return Optional.of(Why.WRITER_MAY_NOT);
        }
        if (aiming.isCalledOff(announcement.aim(), announcement.changedAt())) {
            return Optional.of(Why.EVENT_CANCELLED);
        }
        return dispatch.send(announcement) == 0 ? Optional.of(Why.NOBODY_TO_TELL) : Optional.empty();
    }
}
