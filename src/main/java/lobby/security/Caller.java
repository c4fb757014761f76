package lobby.security;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.SecurityContext;
import java.security.Principal;
import java.util.Locale;
import java.util.OptionalLong;
import lobby.people.Person;
import lobby.platform.Refusal;
import lobby.platform.RefusedException;

/**
 * Who is calling, as the container knows them. What they may do is read from the database once a request and never
 * kept longer, so a right that is taken away is gone with the next request.
 */
@RequestScoped
public class Caller {

    @Inject SecurityContext security;
    @Inject ActorRepository actors;

    private Actor actor;
    private String address = "";
    private Locale language;

    /** What policies ask; nobody where no one is signed in. */
    public Actor actor() {
        long person = key().orElse(Actor.nobody().personId());
        if (actor == null || actor.personId() != person) {
            actor = isSignedIn() ? actors.of(person) : Actor.nobody();
        }
        return actor;
    }

    /**
     * Reads anew what they may do, and has it stay so until the end of the transaction: whoever takes a right away
     * waits until then, or was first (RC-09). Asked for before anything else is locked.
     *
     * @throws RefusedException SIGN_IN_FIRST for who has been shut out meanwhile
     */
    public void holdRights() {
        long person = key().orElseThrow(() -> new RefusedException(Refusal.SIGN_IN_FIRST));
        actors.hold(person);
        actor = actors.of(person);
        if (actor.personId() != person) {
            throw new RefusedException(Refusal.SIGN_IN_FIRST);
        }
    }

    /** Has what they may do read anew when it is asked for next: for what takes longer than a request usually does. */
    public void lookAgain() {
        actor = null;
    }

    /** The person, of the transaction that asks; refused where no one is signed in. */
    public Person person() {
        return actors.person(key().orElseThrow(() -> new RefusedException(Refusal.SIGN_IN_FIRST)))
            .orElseThrow(() -> new RefusedException(Refusal.SIGN_IN_FIRST));
    }

    /** Notes where the request comes from: the network address of the browser or system that asks. */
    public void comesFrom(String networkAddress) {
        address = networkAddress;
    }

    /** Where the request comes from; empty where it is no request, such as in a timer. */
    public String address() {
        return address;
    }

    public boolean isSignedIn() {
        return key().isPresent();
    }

    /** The language they read; English where no one is signed in and nobody said what they read. */
    public Locale language() {
        if (language == null) {
            language = isSignedIn() ? person().language() : Locale.ENGLISH;
        }
        return language;
    }

    /** Says who they are and what they read: whoever let them in knows. */
    public void comesIn(Entrant entrant) {
        actor = entrant.actor();
        language = entrant.language();
    }

    private OptionalLong key() {
        Principal principal = security.getCallerPrincipal();
        return principal == null || !principal.getName().matches("\\d{1,18}")
            ? OptionalLong.empty()
            : OptionalLong.of(Long.parseLong(principal.getName()));
    }
}
