package lobby.intake;

import static lobby.platform.Refusal.RESIDENT_SHUT_OUT;
import static lobby.platform.Refusal.UNITS_NOT_YOURS;
import static lobby.platform.Refusal.UNKNOWN_UNIT;
import static lobby.security.Area.RESIDENTS;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import lobby.intake.format.ResidentLine;
import lobby.people.Location;
import lobby.people.Membership;
import lobby.people.MembershipKind;
import lobby.people.Person;
import lobby.people.Unit;
import lobby.platform.RefusedException;
import lobby.security.Caller;

/**
 * Finds the person another system tells of by their e-mail, and lets in who is new: in a unit, where the caller manages
 * residents, otherwise as a guest. What is known of somebody already is theirs, and nothing of it is changed; only a
 * unit that was not known is filled in.
 */
@ApplicationScoped
class ResidentIntake {

    @Inject IntakeRepository intake;
    @Inject Caller caller;

    /** A person as they are now. */
    record Admitted(Person person, boolean changed) {
    }

    /**
     * @param coming whether they are to come; who is shut out can only be said not to
     * @throws RefusedException RESIDENT_SHUT_OUT, UNKNOWN_UNIT or UNITS_NOT_YOURS
     */
    Admitted admit(Location location, ResidentLine line, boolean coming) {
        intake.claim("person", location.network().id(), line.email());
        Person person = intake.person(location.network(), line.email()).orElseGet(() -> newcomer(location, line));
        if (coming && !person.isActive()) {
            throw new RefusedException(RESIDENT_SHUT_OUT);
        }
        Optional<Membership> known = intake.membership(person, location);
        Membership membership = known
            .orElseGet(() -> intake.add(new Membership(person, location, MembershipKind.NONMEMBER)));
        boolean housed = !line.unit().isEmpty() && membership.unit().isEmpty()
            && house(membership, line, known.isEmpty());
        return new Admitted(person, known.isEmpty() || housed);
    }

    private boolean house(Membership membership, ResidentLine line, boolean isNew) {
        Unit unit = intake.unit(membership.location(), line.unit())
            .orElseThrow(() -> new RefusedException(UNKNOWN_UNIT, line.unit()));
        boolean permitted = caller.actor().manages(RESIDENTS, membership.location());
        if (isNew && !permitted) {
            throw new RefusedException(UNITS_NOT_YOURS);
        }
        if (permitted) {
            membership.becomes(MembershipKind.MEMBER);
            membership.livesIn(unit);
        }
        return permitted;
    }

    private Person newcomer(Location location, ResidentLine line) {
        Person person = new Person(location.network(), line.called(), line.email());
        person.isReachedAt(line.email(), line.phone());
        person.preferences().speak(line.speaks().orElse(location.language()));
        return intake.add(person);
    }
}
