package lobby.administration;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static lobby.security.Area.STAFF_ACCOUNTS;
import static lobby.security.Role.STAFF;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import lobby.account.ActivationLinks;
import lobby.account.Profile;
import lobby.audit.Action;
import lobby.audit.AuditTrail;
import lobby.people.ContactMethod;
import lobby.people.Location;
import lobby.people.LocationRepository;
import lobby.people.Person;
import lobby.people.Theme;
import lobby.platform.Refusal;
import lobby.platform.RefusedException;
import lobby.security.Actor;
import lobby.security.ActorRepository;
import lobby.security.StaffAssignment;
import lobby.security.door.Doors;
import lobby.security.door.DoorsClosed.Reason;

/** Staff accounts: who works here, and with which permission group at which location. */
@Stateless
@RolesAllowed(STAFF)
public class StaffAccountService {

    @Inject Administrators administrators;
    @Inject Assignments assignments;
    @Inject StaffRepository staff;
    @Inject LocationRepository locations;
    @Inject ActorRepository actors;
    @Inject ActivationLinks links;
    @Inject Doors doors;
    @Inject AuditTrail audit;
    @Inject Clock clock;

    /** Staff of the locations whose staff the caller may see, with what they may do there; and the owner. */
    public List<StaffView> list() {
        Actor actor = administrators.viewer(STAFF_ACCOUNTS);
        Map<Person, List<StaffAssignment>> places = staff.assignments(administrators.network()).stream()
            .filter(assignment -> actor.views(STAFF_ACCOUNTS, assignment.location()))
            .collect(groupingBy(StaffAssignment::person, LinkedHashMap::new, toList()));
        places.putIfAbsent(administrators.network().owner(), List.of());
        Set<Long> activated = staff.activated(places.keySet());
        return places.entrySet().stream()
            .map(entry -> StaffView.of(entry.getKey(), activated.contains(entry.getKey().id()), entry.getValue()))
            .toList();
    }

    /** Locations where the caller may say what staff may do. */
    public List<LocationView> locations() {
        Actor actor = administrators.viewer(STAFF_ACCOUNTS);
        return locations.of(administrators.network()).stream()
            .filter(location -> StaffPolicy.mayAssign(actor, location))
            .map(LocationView::of)
            .toList();
    }

    /** What somebody may do, with all that their groups bring with them. */
    public List<PlacePermissions> permissions(UUID reference) {
        Actor actor = administrators.viewer(STAFF_ACCOUNTS);
        Actor somebody = actors.of(person(reference).id());
        return locations.of(administrators.network()).stream()
            .filter(location -> actor.views(STAFF_ACCOUNTS, location))
            .filter(location -> somebody.grants().containsKey(location.id()))
            .map(location -> new PlacePermissions(LocationView.of(location), somebody.grants().get(location.id())))
            .toList();
    }

    /**
     * Gives somebody a staff account; who is known here already, by their e-mail, keeps the account they have.
     *
     * @param groups the permission group they get, by location; at least one
     * @return their public id
     */
    public UUID create(String name, String email, Locale language, Map<UUID, UUID> groups) {
        Actor actor = administrators.manager(STAFF_ACCOUNTS);
        if (groups.isEmpty()) {
            throw new RefusedException(Refusal.LOCATION_NEEDED);
        }
        Profile profile = new Profile(name, email, "", language, ContactMethod.APP,
            Theme.SYSTEM, false);
        Person person = staff.byEmail(administrators.network(), profile.email()).orElseGet(() -> newcomer(profile));
        assignments.change(actor, person, groups);
        audit.record(Action.STAFF_CHANGED, person.reference(), null, Map.of("created", groups.size()));
        return person.reference();
    }

    /** Gives somebody these groups in place of those they have, wherever the caller may say so. */
    public void assign(UUID reference, Map<UUID, UUID> groups) {
        Actor actor = administrators.manager(STAFF_ACCOUNTS);
        assignments.change(actor, person(reference), groups);
        administrators.requireOneLeft(actor);
    }

    /** Ends an account: its doors close at once, and it opens none until it is reactivated. */
    public void deactivate(UUID reference) {
        Actor actor = administrators.manager(STAFF_ACCOUNTS);
        Person person = endable(actor, reference);
        if (administrators.network().isOwnedBy(person)) {
            throw new RefusedException(Refusal.OWNER_STAYS);
        }
        person.deactivate(clock.instant());
        administrators.requireOneLeft(actor);
        doors.closeAllOf(person.id(), Reason.SHUT_OUT);
        audit.record(Action.STAFF_CHANGED, reference, null, Map.of("active", false));
    }

    public void reactivate(UUID reference) {
        Actor actor = administrators.manager(STAFF_ACCOUNTS);
        endable(actor, reference).reactivate();
        audit.record(Action.STAFF_CHANGED, reference, null, Map.of("active", true));
    }

    /**
     * Makes a link by which somebody sets their password, within a day; the one made before works no more.
     *
     * @return its path within the application, to be handed to that person and nobody else
     */
    public String activationLink(UUID reference) {
        Actor actor = administrators.manager(STAFF_ACCOUNTS);
        Person person = endable(actor, reference);
        if (!person.isActive() || !StaffPolicy.mayBecome(actor, actors.of(person.id()))) {
            throw new RefusedException(Refusal.NOT_PERMITTED);
        }
        audit.record(Action.STAFF_CHANGED, reference, null, Map.of("link", "made"));
        return links.pathFor(person);
    }

    private Person newcomer(Profile profile) {
        Person person = new Person(administrators.network(), profile.name(), profile.email());
        person.preferences().speak(profile.language());
        return staff.add(person);
    }

    private Person person(UUID reference) {
        return staff.find(administrators.network(), reference)
            .orElseThrow(() -> new RefusedException(Refusal.UNKNOWN));
    }

    private Person endable(Actor actor, UUID reference) {
        Person person = person(reference);
        List<Location> places = staff.assignments(person).stream().map(StaffAssignment::location).toList();
        boolean isOwner = administrators.network().isOwnedBy(person);
        if (!isOwner && !StaffPolicy.mayEnd(actor, places)) {
            throw new RefusedException(places.isEmpty() ? Refusal.UNKNOWN : Refusal.NOT_PERMITTED);
        }
        return person;
    }
}
