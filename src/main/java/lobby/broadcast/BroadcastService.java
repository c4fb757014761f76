package lobby.broadcast;

import static lobby.platform.Refusal.UNKNOWN;
import static lobby.security.Area.ANNOUNCEMENTS;
import static lobby.security.Level.MANAGE;
import static lobby.security.Level.VIEW;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import lobby.announcement.audience.AnnouncementPolicy;
import lobby.attachment.AttachmentView;
import lobby.broadcast.round.Round;
import lobby.broadcast.round.RoundRepository;
import lobby.people.Location;
import lobby.people.LocationRepository;
import lobby.platform.RefusedException;
import lobby.security.Caller;
import lobby.security.Role;

/**
 * Broadcasts for those who look after what the house announces, and how far they came. To residents there is only what
 * stands in their chats.
 */
@Stateless
@RolesAllowed({Role.RESIDENT, Role.STAFF, Role.OPERATOR})
public class BroadcastService {

    private static final int MOST = 101;
    private static final int ROUNDS = 10;

    @Inject Caller caller;
    @Inject BroadcastRepository broadcasts;
    @Inject RoundRepository rounds;
    @Inject BroadcastFiles files;
    @Inject LocationRepository locations;

    /** Whether the caller sees broadcasts anywhere. */
    public boolean looksAfterSome() {
        return !caller.actor().locationsWhere(ANNOUNCEMENTS, VIEW).isEmpty();
    }

    /** Whether the caller may publish one anywhere. */
    public boolean publishes() {
        return !caller.actor().locationsWhere(ANNOUNCEMENTS, MANAGE).isEmpty();
    }

    /**
     * A part of those that go to locations whose announcements the caller sees, the one changed last first.
     *
     * @throws RefusedException UNKNOWN where that is nowhere
     */
    public List<BroadcastView> list(BroadcastFilter filter, int first, int size) {
        List<Broadcast> found = broadcasts.list(filter, places(filter), Math.max(0, first),
            Math.max(1, Math.min(size, MOST)));
        Map<Long, Round> last = rounds.newest(found.stream().map(Broadcast::id).toList());
        return found.stream().map(one -> view(one, last.get(one.id()))).toList();
    }

    public long count(BroadcastFilter filter) {
        return broadcasts.count(filter, places(filter));
    }

    /** @throws RefusedException UNKNOWN, to those who got it too */
    public BroadcastView open(UUID reference) {
        Broadcast one = seen(reference);
        return view(one, rounds.newest(List.of(one.id())).get(one.id()));
    }

    /** The last times it went out, the newest first. */
    public List<Round> rounds(UUID reference) {
        return rounds.of(seen(reference).id(), ROUNDS);
    }

    /** The picture or the video that goes with it. */
    public Optional<AttachmentView> file(UUID reference) {
        return files.of(seen(reference));
    }

    private Broadcast seen(UUID reference) {
        return broadcasts.find(reference)
            .filter(found -> AnnouncementPolicy.maySee(caller.actor(), found.locations()))
            .orElseThrow(() -> new RefusedException(UNKNOWN));
    }

    private Set<Long> places(BroadcastFilter filter) {
        Set<Long> seen = caller.actor().locationsWhere(ANNOUNCEMENTS, VIEW);
        if (seen.isEmpty()) {
            throw new RefusedException(UNKNOWN);
        }
        return filter.location() == null ? seen : locations.find(filter.location()).map(Location::id)
            .filter(seen::contains).map(Set::of).orElse(Set.of());
    }

    private BroadcastView view(Broadcast one, Round last) {
        return BroadcastView.of(one, last, AnnouncementPolicy.mayManage(caller.actor(), one.locations()));
    }
}
