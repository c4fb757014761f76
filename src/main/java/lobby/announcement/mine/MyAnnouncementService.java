package lobby.announcement.mine;

import static lobby.platform.Refusal.UNKNOWN;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import lobby.conversation.CardNews;
import lobby.platform.RefusedException;
import lobby.security.Caller;
import lobby.security.Role;

/**
 * The announcements that the caller got. Whoever moves out keeps what they got while they lived there, and gets no
 * more.
 */
@Stateless
@RolesAllowed({Role.RESIDENT, Role.STAFF, Role.OPERATOR})
public class MyAnnouncementService {

    private static final int MOST = 101;

    @Inject Caller caller;
    @Inject MyAnnouncementRepository announcements;
    @Inject CardNews news;
    @Inject Clock clock;

    /** Newest first. Whatever is listed has come to them, also what is further down. */
    public MyAnnouncements list(int first, int size) {
        return listed(false, first, size);
    }

    /** The newest of those that they have not opened, and how many these are. */
    public MyAnnouncements unread(int size) {
        return listed(true, 0, size);
    }

    /**
     * One that they got, which they have read by that.
     *
     * @throws RefusedException UNKNOWN
     */
    public MyAnnouncement open(UUID reference) {
        long person = caller.actor().personId();
        MyAnnouncement one = announcements.find(person, reference)
            .orElseThrow(() -> new RefusedException(UNKNOWN));
        if (announcements.read(person, reference, clock.instant())) {
            news.changed(reference, person);
        }
        return one;
    }

    private MyAnnouncements listed(boolean unreadOnly, int first, int size) {
        long person = caller.actor().personId();
        announcements.delivered(person, clock.instant());
        return announcements.list(person, unreadOnly, Math.max(0, first), Math.max(1, Math.min(size, MOST)));
    }
}
