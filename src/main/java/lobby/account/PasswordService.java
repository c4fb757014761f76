package lobby.account;

import static lobby.security.Role.OPERATOR;
import static lobby.security.Role.RESIDENT;
import static lobby.security.Role.STAFF;

import jakarta.annotation.security.RolesAllowed;
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
import lobby.security.Caller;
import lobby.security.door.Doors;
import lobby.security.door.DoorsClosed.Reason;
import lobby.security.signin.CredentialRepository;
import lobby.security.signin.Passwords;
import lobby.security.signin.SignInThrottle;

/** How a person keeps others out of their account: another password, and no door left open. */
@Stateless
@RolesAllowed({STAFF, RESIDENT, OPERATOR})
public class PasswordService {

    @Inject Caller caller;
    @Inject CredentialRepository credentials;
    @Inject Passwords passwords;
    @Inject SignInThrottle throttle;
    @Inject Doors doors;
    @Inject AuditTrail audit;
    @Inject Settings settings;
    @Inject Clock clock;

    /**
     * Changes the password, and closes all doors but the one it was changed by.
     *
     * @param door the token of that one
     */
    public void change(String present, String wanted, String door) {
        Person person = caller.person();
        throttle.admit(person.login(), caller.address());
        if (!passwords.verify(present, credentials.hashOf(person.id()))) {
            throw new RefusedException(Refusal.PASSWORD_WRONG);
        }
        throttle.forgive(person.login(), caller.address());
        PasswordRule.check(wanted, person);
        credentials.give(person.id(), passwords.hash(wanted), clock.instant());
        doors.closeOthersOf(person.id(), door, Reason.SIGNED_OUT);
        audit.record(Action.PASSWORD_CHANGED, person.reference(), null, Map.of());
    }

    /** Whether they have a password that is kept here: others have one that the house keeps, or none. */
    public boolean isKeptHere() {
        return settings.signInHere() && credentials.hashOf(caller.person().id()).isPresent();
    }

    /** Closes all doors, this one too, and forgets all browsers. */
    public void signOutEverywhere() {
        Person person = caller.person();
        doors.closeAllOf(person.id(), Reason.SIGNED_OUT);
        audit.record(Action.SIGNED_OUT, person.reference(), null, Map.of("where", "everywhere"));
    }
}
