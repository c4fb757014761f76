package lobby.administration.residents;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import lobby.administration.LocationView;
import lobby.people.ContactMethod;
import lobby.people.Membership;
import lobby.people.MembershipKind;
import lobby.people.Person;
import lobby.people.PersonView;
import lobby.people.Unit;

/**
 * A resident at one location, as staff see them.
 *
 * @param unit its name; blank if they have none
 * @param running whether the membership runs today
 * @param startsOn null if it always did
 * @param endsOn null if nobody knows
 */
public record ResidentView(PersonView person, LocationView location, MembershipKind kind, String unit, String email,
                           String phone, String language, ContactMethod contact, List<String> tags, LocalDate startsOn,
                           LocalDate endsOn, boolean running, boolean active) implements Serializable {

    static ResidentView of(Membership membership, List<String> tags, LocalDate today) {
        Person person = membership.person();
        return new ResidentView(PersonView.of(person), LocationView.of(membership.location()), membership.kind(),
            membership.unit().map(Unit::name).orElse(""), person.email(), person.phone(),
            person.language().getLanguage(), person.preferences().contact(), tags,
            membership.startsOn().orElse(null), membership.endsOn().orElse(null), membership.isRunningOn(today),
            person.isActive());
    }
}
