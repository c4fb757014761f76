package lobby.announcement;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import lobby.announcement.audience.AnnouncementPolicy;
import lobby.security.Actor;
import lobby.security.ActorRepository;

/** Sends what was planned, when its time has come: also what came while nobody looked. Each in its own transaction. */
@Stateless
@PermitAll
public class DueAnnouncements {

    @Inject AnnouncementRepository announcements;
    @Inject Dispatch dispatch;
    @Inject ActorRepository actors;
    @Inject Clock clock;

    public List<UUID> due() {
        return announcements.due(clock.instant());
    }

    /**
     * Sends one, unless somebody else has it in hand, has sent it, or has other plans for it by now. One that nobody
     * would get, or whose writer may not send it any more, is a draft again, and waits for somebody who looks after it.
     */
    public void send(UUID reference) {
        announcements.forChangeUnlessTaken(reference)
            .filter(announcement -> announcement.isDueAt(clock.instant()))
            .ifPresent(announcement -> {
                Actor writer = actors.of(announcement.changedBy().id());
                boolean allowed = AnnouncementPolicy.mayManage(writer, announcement.locations());
                if (!allowed || dispatch.send(announcement) == 0) {
                    dispatch.putBack(announcement);
                }
            });
    }
}
