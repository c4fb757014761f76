package lobby.administration.residents;

import static lobby.security.Role.STAFF;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import lobby.account.ActivationLinks;
import lobby.audit.Action;
import lobby.audit.AuditTrail;
import lobby.people.Location;
import lobby.people.Person;
import lobby.platform.Refusal;
import lobby.platform.RefusedException;
import lobby.security.ActorRepository;
import lobby.security.Caller;
import lobby.security.door.Doors;
import lobby.security.door.DoorsClosed.Reason;

/** Letting residents in for the first time, and keeping out who must not come in any more. */
@Stateless
@RolesAllowed(STAFF)
public class ResidentAccountService {

    @Inject Caller caller;
    @Inject ResidentRepository residents;
    @Inject ActorRepository actors;
    @Inject ActivationLinks links;
    @Inject Doors doors;
    @Inject AuditTrail audit;
    @Inject Clock clock;

    /**
     * Makes a link by which a resident sets their first password, within a day.
     *
     * @return its path within the application, to be handed to that resident and nobody else
     */
    public String activationLink(UUID reference) {
        Person person = resident(reference);
        if (!person.isActive()) {
            throw new RefusedException(Refusal.NOT_PERMITTED);
        }
        if (residents.isActivated(person)) {
            throw new RefusedException(Refusal.ALREADY_ACTIVATED);
        }
        audit.record(Action.RESIDENT_CHANGED, reference, null, Map.of("link", "made"));
        return links.pathFor(person);
    }

    /** Shuts somebody out of the whole network: their doors close at once (row LK-10). */
    public void shutOut(UUID reference) {
        Person person = resident(reference);
        person.blacklist(clock.instant());
        doors.closeAllOf(person.id(), Reason.SHUT_OUT);
        audit.record(Action.RESIDENT_CHANGED, reference, null, Map.of("blacklisted", true));
    }

    public void letBackIn(UUID reference) {
        resident(reference).forgive();
        audit.record(Action.RESIDENT_CHANGED, reference, null, Map.of("blacklisted", false));
    }

    private Person resident(UUID reference) {
        Person person = residents.person(reference).orElseThrow(() -> new RefusedException(Refusal.UNKNOWN));
        List<Location> places = residents.locationsOf(person);
        if (places.stream().noneMatch(place -> ResidentPolicy.maySee(caller.actor(), place))) {
            throw new RefusedException(Refusal.UNKNOWN);
        }
        if (!ResidentPolicy.mayEnd(caller.actor(), actors.of(person.id()), places)) {
            throw new RefusedException(Refusal.NOT_PERMITTED);
        }
        return person;
    }
}
