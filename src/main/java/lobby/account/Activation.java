package lobby.account;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import lobby.audit.Action;
import lobby.audit.AuditTrail;
import lobby.people.Person;
import lobby.platform.Refusal;
import lobby.platform.RefusedException;
import lobby.platform.Settings;
import lobby.security.door.Doors;
import lobby.security.door.DoorsClosed.Reason;
import lobby.security.door.Opened;
import lobby.security.door.Tokens;
import lobby.security.signin.CredentialRepository;
import lobby.security.signin.Passwords;

/**
 * How somebody gets their first password, or a new one: by a link that only they were given. It works once, for a day;
 * asking for another ends the one before.
 */
@Stateless
@PermitAll
public class Activation {

    @Inject ActivationRepository links;
    @Inject CredentialRepository credentials;
    @Inject Passwords passwords;
    @Inject Doors doors;
    @Inject AuditTrail audit;
    @Inject Settings settings;
    @Inject Clock clock;

    /** @throws RefusedException LINK_EXPIRED if it does not work any more */
    public void requireWorking(String secret) {
        person(secret);
    }

    /** Gives whom the link is for this password, and lets them in. */
    public Opened activate(String secret, String password) {
        Person person = person(secret);
        PasswordRule.check(password, person);
        if (!links.use(Tokens.hash(secret))) {
            throw new RefusedException(Refusal.LINK_EXPIRED);
        }
        credentials.give(person.id(), passwords.hash(password), clock.instant());
        doors.closeAllOf(person.id(), Reason.SIGNED_OUT);
        audit.record(Action.PASSWORD_CHANGED, person.reference(), null, Map.of("by", "link"));
        return doors.open(person.id(), false);
    }

    private Person person(String secret) {
        return links.person(Tokens.hash(secret), clock.instant())
            .filter(person -> person.isActive() && settings.signInHere())
            .orElseThrow(() -> new RefusedException(Refusal.LINK_EXPIRED));
    }
}
