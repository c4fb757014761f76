package lobby.announcement;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** Sends what was planned, when its time has come: also what came while nobody looked. Each in its own transaction. */
@Stateless
@PermitAll
public class DueAnnouncements {

    @Inject AnnouncementRepository announcements;
    @Inject Dispatch dispatch;
    @Inject Clock clock;

    public List<UUID> due() {
        return announcements.due(clock.instant());
    }

    /** Sends one, unless somebody else has it in hand, has sent it, or has other plans for it by now. */
    public void send(UUID reference) {
        announcements.forChangeUnlessTaken(reference)
            .filter(announcement -> announcement.isDueAt(clock.instant()))
            .ifPresent(dispatch::send);
    }
}
