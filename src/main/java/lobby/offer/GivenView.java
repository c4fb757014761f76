package lobby.offer;

import java.io.Serializable;
import java.time.Instant;
import lobby.people.PersonView;

/** Who got something, and what became of it; redeemed by nobody, and never, where it was not. */
public record GivenView(PersonView person, Instant givenAt, PersonView givenBy, Instant redeemedAt,
    PersonView redeemedBy) implements Serializable {

    static GivenView of(Given given) {
        return new GivenView(PersonView.of(given.person()), given.givenAt(), PersonView.of(given.givenBy()),
            given.redeemedAt(), given.redeemedBy() == null ? null : PersonView.of(given.redeemedBy()));
    }
}
