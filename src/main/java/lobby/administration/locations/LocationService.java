package lobby.administration.locations;

import static lobby.security.Role.STAFF;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import lobby.audit.Action;
import lobby.audit.AuditTrail;
import lobby.people.Location;
import lobby.people.LocationRepository;
import lobby.people.Network;
import lobby.platform.Refusal;
import lobby.platform.RefusedException;
import lobby.security.Caller;

/** Which locations a network has. They are the owner's business alone. */
@Stateless
@RolesAllowed(STAFF)
public class LocationService {

    @Inject Caller caller;
    @Inject LocationSettingsRepository repository;
    @Inject LocationRepository existing;
    @Inject Locations locations;
    @Inject AuditTrail audit;

    public List<LocationRow> list() {
        Network network = owned();
        List<Location> all = existing.of(network);
        Set<UUID> used = repository.used(network);
        return all.stream()
            .map(location -> LocationRow.of(location, all.size() > 1 && !used.contains(location.reference())))
            .toList();
    }

    /** What is still to be done before anybody can use the network. */
    public NextSteps nextSteps() {
        return repository.nextSteps(owned());
    }

    /** Whether the care chat of one that is made now is on from the start. */
    public boolean newOnesChat() {
        return owned().newLocationsChat();
    }

    public UUID create(LocationCode code, LocationDetails details) {
        Location location = locations.open(owned(), code, details);
        audit.record(Action.LOCATION_CHANGED, location.reference(), null,
            Map.of("created", text(location), "care chat", location.chatsFromTheStart()));
        return location.reference();
    }

    /** Changes all that can be: the code stays, because numbers that were given out begin with it. */
    public void change(UUID reference, LocationDetails details) {
        Location location = location(owned(), reference);
        String before = text(location);
        locations.change(location, details);
        audit.record(Action.LOCATION_CHANGED, reference, null, Map.of("before", before, "after", text(location)));
    }

    /** Deletes one in which there never was anything, as long as there is another. */
    public void delete(UUID reference) {
        Network network = owned();
        repository.lock(network);
        Location location = location(network, reference);
        if (repository.used(network).contains(reference)) {
            throw new RefusedException(Refusal.LOCATION_IN_USE);
        }
        if (existing.of(network).size() == 1) {
            throw new RefusedException(Refusal.LAST_LOCATION);
        }
        repository.remove(location);
        audit.record(Action.LOCATION_CHANGED, reference, null, Map.of("deleted", text(location)));
    }

    private Network owned() {
        if (!LocationPolicy.mayChange(caller.actor())) {
            throw new RefusedException(Refusal.NOT_PERMITTED);
        }
        return caller.person().network();
    }

    private Location location(Network network, UUID reference) {
        return existing.of(network).stream()
            .filter(location -> location.reference().equals(reference))
            .findFirst()
            .orElseThrow(() -> new RefusedException(Refusal.UNKNOWN));
    }

    private static String text(Location location) {
        return "%s (%s), %s, %s".formatted(location.name(), location.code(), location.zone(),
            location.language().getLanguage());
    }
}
