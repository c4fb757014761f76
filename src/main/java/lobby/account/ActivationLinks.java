package lobby.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import lobby.people.Person;
import lobby.security.door.Tokens;

/** Makes the links by which people set their password; each ends the one before. */
@ApplicationScoped
public class ActivationLinks {

    private static final Duration LASTS = Duration.ofHours(24);

    @Inject ActivationRepository links;
    @Inject Clock clock;

    /** @return the path of the link, within the application; whoever has it can become this person */
    public String pathFor(Person person) {
        String secret = Tokens.fresh();
        Instant end = clock.instant().plus(LASTS);
        links.replace(person, Tokens.hash(secret), end);
        return "/activate?key=" + secret;
    }
}
