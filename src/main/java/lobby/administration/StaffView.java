package lobby.administration;

import static java.util.Comparator.comparing;

import java.io.Serializable;
import java.util.Collection;
import java.util.List;
import lobby.people.Person;
import lobby.people.PersonView;
import lobby.security.StaffAssignment;

/**
 * A staff account as administrators see it.
 *
 * @param activated whether they ever set a password
 */
public record StaffView(PersonView person, String email, String phone, boolean active, boolean owner, boolean activated,
                        List<StaffPlace> places) implements Serializable {

    static StaffView of(Person person, boolean activated, Collection<StaffAssignment> assignments) {
        return new StaffView(PersonView.of(person), person.email(), person.phone(), person.isActive(),
            person.network().isOwnedBy(person), activated, assignments.stream()
                .map(StaffPlace::of)
                .sorted(comparing(StaffPlace::locationName))
                .toList());
    }
}
