package lobby.care.canned;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import lobby.people.Location;
import lobby.people.Person;

/** Puts canned responses where somebody else has written them before. Who may is for whoever brings them. */
@ApplicationScoped
public class CannedRegister {

    @Inject CannedResponseRepository responses;

    public void add(Location location, String topic, String title, String text, Person by, Instant at) {
        responses.add(new CannedResponse(location, new CannedWords(topic, title, text), by, at));
    }
}
