package lobby.administration.residents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import lobby.account.Profile;
import lobby.people.Location;
import lobby.people.Membership;
import lobby.people.Person;
import lobby.people.Unit;
import lobby.platform.Refusal;
import lobby.platform.RefusedException;

/** Makes residents of people: what staff say of them goes into their membership. */
@ApplicationScoped
class Homes {

    @Inject HomeRepository homes;

    Person newcomer(Profile profile, Location home) {
        Person person = new Person(home.network(), profile.name(), profile.email());
        person.isReachedAt(profile.email(), profile.phone());
        person.preferences().speak(profile.language());
        person.preferences().reachBy(profile.contact());
        return person;
    }

    void apply(Residency residency, Membership membership) {
        membership.becomes(residency.kind());
        if (residency.unit() == null) {
            membership.leavesUnit();
        } else {
            membership.livesIn(unit(residency.unit(), membership));
        }
        membership.startsOn(residency.startsOn());
        membership.endsOn(residency.endsOn());
        membership.note(residency.notes());
        membership.person().isTagged(residency.tags());
    }

    /** What the log says of it: not the notes. */
    String text(Membership membership) {
        return "%s, unit %s, from %s to %s, tags %s".formatted(membership.kind(),
            membership.unit().map(Unit::name).orElse("-"),
            membership.startsOn().map(Object::toString).orElse("-"),
            membership.endsOn().map(Object::toString).orElse("-"), membership.person().tags());
    }

    private Unit unit(UUID reference, Membership membership) {
        return homes.unit(reference)
            .filter(unit -> unit.location().equals(membership.location()))
            .orElseThrow(() -> new RefusedException(Refusal.UNKNOWN));
    }
}
