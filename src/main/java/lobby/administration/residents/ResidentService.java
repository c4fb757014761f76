package lobby.administration.residents;

import static java.util.stream.Collectors.toMap;
import static lobby.security.Area.RESIDENTS;
import static lobby.security.Role.STAFF;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import lobby.account.Profile;
import lobby.administration.LocationView;
import lobby.audit.Action;
import lobby.audit.AuditTrail;
import lobby.people.Location;
import lobby.people.Membership;
import lobby.people.Person;
import lobby.platform.Refusal;
import lobby.platform.RefusedException;
import lobby.security.Actor;
import lobby.security.Caller;
import lobby.security.Level;
import lobby.security.RateLimits;

/** Residents of the locations where the caller may see them, and what staff say of them. */
@Stateless
@RolesAllowed(STAFF)
public class ResidentService {

    private static final int MOST_EXPORTED = 50_000;

    @Inject Caller caller;
    @Inject ResidentListRepository lists;
    @Inject ResidentRepository residents;
    @Inject HomeRepository places;
    @Inject Homes homes;
    @Inject RateLimits limits;
    @Inject AuditTrail audit;
    @Inject Clock clock;

    public ResidentPage list(ResidentFilter filter) {
        Actor actor = viewer();
        if (!filter.q().isEmpty()) {
            limits.search(actor);
        }
        ResidentListRepository.Found found = lists.find(
            filter, filter.limit(), scope(actor, filter.location()), clock.instant());
        return new ResidentPage(views(found.keys()), found.total(),
            !actor.locationsWhere(RESIDENTS, Level.MANAGE).isEmpty());
    }

    /** All that {@link #list} has pages of. Taking it away is written down. */
    public List<ResidentView> export(ResidentFilter filter) {
        Actor actor = viewer();
        List<Long> keys = lists.find(filter, MOST_EXPORTED, scope(actor, filter.location()), clock.instant()).keys();
        audit.record(Action.EXPORTED, "residents", null, Map.of("rows", keys.size()));
        return views(keys);
    }

    /** Locations where the caller may see residents. */
    public List<LocationView> locations() {
        return places.locations(viewer().locationsWhere(RESIDENTS, Level.VIEW)).stream().map(LocationView::of).toList();
    }

    public ResidentDetails open(UUID person, UUID location) {
        Membership membership = residents.find(person, location)
            .filter(found -> ResidentPolicy.maySee(caller.actor(), found.location()))
            .orElseThrow(() -> new RefusedException(Refusal.UNKNOWN));
        List<String> tags = membership.person().tags().stream().sorted().toList();
        Instant now = clock.instant();
        return ResidentDetails.of(ResidentView.of(membership, tags, membership.location().dayAt(now)), membership,
            residents.isActivated(membership.person()),
            ResidentPolicy.mayChange(caller.actor(), membership.location()));
    }

    /**
     * Has somebody move in. Who is known in the network already, by their e-mail, keeps their account and what they
     * said of themselves.
     *
     * @return their public id
     */
    public UUID create(UUID location, Profile profile, Residency residency) {
        Location home = home(location);
        Person person = residents.byEmail(home.network(), profile.email())
            .orElseGet(() -> residents.add(homes.newcomer(profile, home)));
        if (residents.find(person.reference(), location).isPresent()) {
            throw new RefusedException(Refusal.EMAIL_TAKEN);
        }
        Membership membership = residents.add(new Membership(person, home, residency.kind()));
        homes.apply(residency, membership);
        audit.record(Action.RESIDENT_CHANGED, person.reference(), home, Map.of("created", true));
        return person.reference();
    }

    /** @param seen the version that the caller looked at */
    public void change(UUID person, UUID location, int seen, Residency residency) {
        home(location);
        Membership membership = residents.forChange(person, location)
            .orElseThrow(() -> new RefusedException(Refusal.UNKNOWN));
        if (membership.version() != seen) {
            throw new RefusedException(Refusal.STALE);
        }
        String before = homes.text(membership);
        homes.apply(residency, membership);
        audit.record(Action.RESIDENT_CHANGED, person, membership.location(),
            Map.of("before", before, "after", homes.text(membership)));
    }

    private Actor viewer() {
        Actor actor = caller.actor();
        if (actor.locationsWhere(RESIDENTS, Level.VIEW).isEmpty()) {
            throw new RefusedException(Refusal.NOT_PERMITTED);
        }
        return actor;
    }

    /** Keys of the locations to look into: all that the actor may, or one of them. */
    private List<Long> scope(Actor actor, UUID location) {
        return places.locations(actor.locationsWhere(RESIDENTS, Level.VIEW)).stream()
            .filter(known -> location == null || known.reference().equals(location))
            .map(Location::id)
            .toList();
    }

    private Location home(UUID location) {
        Location home = places.location(location)
            .filter(found -> ResidentPolicy.maySee(caller.actor(), found))
            .orElseThrow(() -> new RefusedException(Refusal.UNKNOWN));
        if (!ResidentPolicy.mayChange(caller.actor(), home)) {
            throw new RefusedException(Refusal.NOT_PERMITTED);
        }
        return home;
    }

    private List<ResidentView> views(List<Long> keys) {
        Instant now = clock.instant();
        List<Membership> memberships = lists.read(keys);
        Map<Long, List<String>> tags = lists.tags(memberships.stream().map(Membership::person).distinct().toList());
        Map<Long, ResidentView> views = memberships.stream().collect(toMap(Membership::id, membership ->
            ResidentView.of(membership, tags.getOrDefault(membership.person().id(), List.of()),
                membership.location().dayAt(now))));
        return keys.stream().map(views::get).toList();
    }
}
