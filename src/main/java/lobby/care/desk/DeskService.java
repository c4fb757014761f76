package lobby.care.desk;

import static lobby.security.Area.CARE;
import static lobby.security.Level.VIEW;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import lobby.people.Location;
import lobby.people.LocationRepository;
import lobby.platform.MomentCursor;
import lobby.platform.Refusal;
import lobby.platform.RefusedException;
import lobby.security.Caller;
import lobby.security.RateLimits;
import lobby.security.Role;

/** All chats of the locations whose care the caller sees (row LC-22), and how that is going. */
@Stateless
@RolesAllowed({Role.RESIDENT, Role.STAFF, Role.OPERATOR})
public class DeskService {

    /** The most rows of one part of the desk. */
    public static final int PAGE = 100;

    @Inject Caller caller;
    @Inject DeskRepository desk;
    @Inject FiguresRepository figures;
    @Inject LocationRepository locations;
    @Inject RateLimits limits;
    @Inject Clock clock;

    /** @param limit of each part */
    public DeskPage list(DeskFilter filter, int limit) {
        Set<Long> places = places(filter.location());
        if (!filter.words().isEmpty()) {
            limits.search(caller.actor());
        }
        int size = Math.max(1, Math.min(limit, PAGE));
        boolean paged = filter.parts().size() == 1;
        List<DeskRow> found = desk.rows(filter, places, caller.actor().personId(), paged ? size + 1 : size);
        boolean more = paged && found.size() > size;
        List<DeskRow> shown = more ? found.subList(0, size) : found;
        return new DeskPage(shown, more ? cursor(shown.get(size - 1)) : "");
    }

    public DeskCounts counts(UUID location) {
        return desk.counts(places(location), caller.actor().personId());
    }

    /** How things stand, and what the last 24 hours were like (row LC-26). */
    public CareFigures figures(UUID location) {
        return figures.of(places(location), clock.instant());
    }

    /** Keys of the locations to show; one where the caller sees no care is as unknown as one that never was. */
    private Set<Long> places(UUID location) {
        Set<Long> all = caller.actor().locationsWhere(CARE, VIEW);
        if (location != null) {
            return locations.find(location).map(Location::id).filter(all::contains).map(Set::of)
                .orElseThrow(() -> new RefusedException(Refusal.UNKNOWN));
        }
        if (all.isEmpty()) {
            throw new RefusedException(Refusal.UNKNOWN);
        }
        return all;
    }

    private static String cursor(DeskRow last) {
        return new MomentCursor(last.part() == DeskPart.UNANSWERED && last.waitingSince() != null
            ? last.waitingSince() : last.lastAt(), last.id()).text();
    }
}
