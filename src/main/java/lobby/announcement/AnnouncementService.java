package lobby.announcement;

import static lobby.platform.Refusal.UNKNOWN;
import static lobby.security.Area.ANNOUNCEMENTS;
import static lobby.security.Level.MANAGE;
import static lobby.security.Level.VIEW;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import lobby.announcement.audience.Aiming;
import lobby.announcement.audience.AnnouncementPolicy;
import lobby.announcement.audience.Insight;
import lobby.announcement.audience.Reach;
import lobby.announcement.audience.RecipientRepository;
import lobby.people.Location;
import lobby.people.LocationRepository;
import lobby.platform.RefusedException;
import lobby.security.Caller;
import lobby.security.Role;

/** Announcements for those who look after them, and how far they came. */
@Stateless
@RolesAllowed({Role.RESIDENT, Role.STAFF, Role.OPERATOR})
public class AnnouncementService {

    private static final int MOST = 101;

    @Inject Caller caller;
    @Inject AnnouncementRepository announcements;
    @Inject RecipientRepository recipients;
    @Inject Aiming aiming;
    @Inject LocationRepository locations;

    /** Whether the caller sees announcements anywhere. */
    public boolean looksAfterSome() {
        return !caller.actor().locationsWhere(ANNOUNCEMENTS, VIEW).isEmpty();
    }

    /** Whether the caller may announce something anywhere. */
    public boolean announces() {
        return !caller.actor().locationsWhere(ANNOUNCEMENTS, MANAGE).isEmpty();
    }

    /** Whether the caller may announce something at this location. */
    public boolean announcesAt(UUID location) {
        return locations.find(location).filter(place -> AnnouncementPolicy.mayManage(caller.actor(), Set.of(place)))
            .isPresent();
    }

    /** A part of those that go to locations whose announcements the caller sees, the one changed last first. */
    public List<AnnouncementView> list(AnnouncementFilter filter, int first, int size) {
        List<Announcement> found = announcements.list(filter, places(filter), Math.max(0, first),
            Math.max(1, Math.min(size, MOST)));
        return views(found);
    }

    public long count(AnnouncementFilter filter) {
        return announcements.count(filter, places(filter));
    }

    /** @throws RefusedException UNKNOWN, to those who got it too */
    public AnnouncementView open(UUID reference) {
        Announcement one = announcements.find(reference)
            .filter(found -> AnnouncementPolicy.maySee(caller.actor(), found.locations()))
            .orElseThrow(() -> new RefusedException(UNKNOWN));
        return views(List.of(one)).get(0);
    }

    private Set<Long> places(AnnouncementFilter filter) {
        Set<Long> seen = caller.actor().locationsWhere(ANNOUNCEMENTS, VIEW);
        return filter.location() == null ? seen : locations.find(filter.location()).map(Location::id)
            .filter(seen::contains).map(Set::of).orElse(Set.of());
    }

    private List<AnnouncementView> views(List<Announcement> found) {
        Map<Long, Reach> reach = recipients.reach(found.stream().map(Announcement::id).toList());
        Insight insight = aiming.insight(found.stream().map(one -> one.aim().audience()).toList(), caller.actor());
        return found.stream()
            .map(one -> AnnouncementView.of(one, reach.getOrDefault(one.id(), Reach.NONE), insight,
                AnnouncementPolicy.mayManage(caller.actor(), one.locations())))
            .toList();
    }
}
