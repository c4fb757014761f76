package lobby.account;

import java.io.Serializable;
import java.util.List;
import lobby.people.Person;
import lobby.people.PersonView;
import lobby.security.Actor;

/** Who is signed in, and what they may do where. */
public record Me(PersonView person, String language, boolean staff, boolean resident, boolean owner, boolean operator,
                 List<PlaceView> locations) implements Serializable {

    static Me of(Person person, Actor actor, List<PlaceView> locations) {
        return new Me(PersonView.of(person), person.language().getLanguage(), actor.isStaff(), actor.isResident(),
            actor.owner(), actor.operator(), locations);
    }
}
