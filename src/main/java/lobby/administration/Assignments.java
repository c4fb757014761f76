package lobby.administration;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import lobby.audit.Action;
import lobby.audit.AuditTrail;
import lobby.people.Location;
import lobby.people.LocationRepository;
import lobby.people.Person;
import lobby.platform.Refusal;
import lobby.platform.RefusedException;
import lobby.security.Actor;
import lobby.security.PermissionGroup;
import lobby.security.StaffAssignment;

/** Changes which permission group somebody has where, and writes down what it was before. */
@ApplicationScoped
class Assignments {

    private static final String NONE = "-";

    @Inject StaffRepository staff;
    @Inject LocationRepository locations;
    @Inject GroupRepository groups;
    @Inject AuditTrail audit;

    /** At every location where the actor may, the person has the group named for it, or none; elsewhere all stays. */
    void change(Actor actor, Person person, Map<UUID, UUID> wanted) {
        Map<UUID, StaffAssignment> present = staff.assignments(person).stream()
            .collect(toMap(assignment -> assignment.location().reference(), identity()));
        Map<UUID, Location> places = locations.of(person.network()).stream()
            .filter(location -> StaffPolicy.mayAssign(actor, location))
            .collect(toMap(Location::reference, identity()));
        requireAmong(places.keySet(), wanted.keySet());
        places.forEach((reference, location) -> change(person, location, Optional.ofNullable(present.get(reference)),
            Optional.ofNullable(wanted.get(reference)).map(group -> group(person, group))));
    }

    private void change(Person person, Location location, Optional<StaffAssignment> present,
                        Optional<PermissionGroup> wanted) {
        String before = present.map(assignment -> assignment.group().name()).orElse(NONE);
        String after = wanted.map(PermissionGroup::name).orElse(NONE);
        if (before.equals(after)) {
            return;
        }
        if (wanted.isEmpty()) {
            staff.remove(present.orElseThrow());
        } else {
            present.ifPresentOrElse(assignment -> assignment.moveTo(wanted.get()),
                () -> staff.add(new StaffAssignment(person, location, wanted.get())));
        }
        audit.record(Action.STAFF_CHANGED, person.reference(), location, Map.of("before", before, "after", after));
    }

    private PermissionGroup group(Person person, UUID reference) {
        return groups.find(person.network(), reference).orElseThrow(() -> new RefusedException(Refusal.UNKNOWN));
    }

    private static void requireAmong(Set<UUID> places, Set<UUID> wanted) {
        if (!places.containsAll(wanted)) {
            throw new RefusedException(Refusal.NOT_PERMITTED);
        }
    }
}
