package lobby.people;

import java.io.Serializable;
import java.util.UUID;

/** A person as they appear beside what they did. */
public record PersonView(UUID id, String name, String initials) implements Serializable {

    public static PersonView of(Person person) {
        return new PersonView(person.reference(), person.name(), person.initials());
    }

    public static PersonView of(UUID id, String name) {
        return new PersonView(id, name, Initials.of(name));
    }

    /** What they are called when spoken to: the first of their names. */
    public String firstName() {
        return name.split(" ", 2)[0];
    }
}
