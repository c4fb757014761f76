package lobby.care.first;

import static lobby.security.Area.CARE;
import static lobby.security.Area.CARE_SEND_FIRST;
import static lobby.security.Level.MANAGE;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import lobby.people.Location;
import lobby.people.LocationRepository;
import lobby.security.Actor;
import lobby.security.Caller;
import lobby.security.Role;

/** Whom one may write to who has no chat yet, by their names (row LC-42). */
@Stateless
@RolesAllowed({Role.RESIDENT, Role.STAFF, Role.OPERATOR})
public class UnwrittenService {

    /** The most residents that one search offers. */
    public static final int MOST = 10;

    @Inject Caller caller;
    @Inject LocationRepository locations;
    @Inject UnwrittenRepository residents;
    @Inject Clock clock;

    /**
     * By name those who have no chat yet and whom the caller may write to; nobody where nothing is looked for.
     *
     * @param location only those who live there; null for all
     */
    public List<Unwritten> named(String words, UUID location) {
        Actor actor = caller.actor();
        Set<Long> answering = new HashSet<>(actor.locationsWhere(CARE, MANAGE));
        if (location != null) {
            answering.retainAll(locations.find(location).map(Location::id).map(Set::of).orElse(Set.of()));
        }
        Set<Long> anybody = new HashSet<>(answering);
        anybody.retainAll(actor.locationsWhere(CARE_SEND_FIRST, MANAGE));
        return words.isBlank() ? List.of()
            : residents.named(words, anybody, answering, actor.personId(), clock.instant(), MOST);
    }

    /** Whether the caller answers residents, and was given nowhere the right to write to them first. */
    public boolean isOnlyAnswering() {
        return !caller.actor().locationsWhere(CARE, MANAGE).isEmpty()
            && caller.actor().locationsWhere(CARE_SEND_FIRST, MANAGE).isEmpty();
    }
}
