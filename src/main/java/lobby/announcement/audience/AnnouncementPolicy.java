package lobby.announcement.audience;

import static lobby.security.Area.ANNOUNCEMENTS;

import java.util.Collection;
import lobby.people.Location;
import lobby.security.Actor;

/**
 * Who may announce something: the staff who manage announcements at every location that it goes to. Whoever may look
 * at announcements at one of them sees it. Residents see what they got, which is not for a policy to say.
 */
public final class AnnouncementPolicy {

    public static boolean maySee(Actor actor, Collection<Location> locations) {
        return locations.stream().anyMatch(location -> actor.views(ANNOUNCEMENTS, location));
    }

    public static boolean mayManage(Actor actor, Collection<Location> locations) {
        return !locations.isEmpty() && locations.stream().allMatch(location -> actor.manages(ANNOUNCEMENTS, location));
    }

    private AnnouncementPolicy() {
    }
}
