package lobby.security.signin;

import static jakarta.ejb.TransactionAttributeType.NOT_SUPPORTED;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import lobby.platform.Refusal;
import lobby.platform.RefusedException;
import lobby.security.door.Doors;
import lobby.security.door.Opened;
import lobby.security.signin.CredentialRepository.Credential;

/**
 * Coming in with a name and a password. A name that nobody has, one that was shut out and a wrong password get the same
 * answer after the same time. No transaction is open while a password is hashed.
 */
@Stateless
@PermitAll
@TransactionAttribute(NOT_SUPPORTED)
public class SignIn {

    @Inject SignInThrottle throttle;
    @Inject CredentialRepository credentials;
    @Inject Passwords passwords;
    @Inject Doors doors;
    @Inject Event<SignInNews> news;

    /**
     * Opens a door.
     *
     * @param address where the try comes from
     * @throws RefusedException WRONG_SIGN_IN with the tries left, TOO_MANY_TRIES with the seconds to wait
     */
    public Opened in(String name, String password, boolean remember, String address) {
        int left = throttle.admit(name, address);
        Optional<Credential> credential = credentials.of(name);
        if (!passwords.verify(password, credential.map(Credential::hash))) {
            news.fire(new SignInNews("", address));
            throw new RefusedException(Refusal.WRONG_SIGN_IN, left);
        }
        throttle.forgive(name, address);
        Credential proven = credential.orElseThrow();
        news.fire(new SignInNews(proven.reference(), address));
        return doors.open(proven.person(), remember);
    }

    /** Closes whatever these secrets open, and all that their sign-in led to. */
    public void out(List<String> secrets) {
        secrets.forEach(doors::close);
    }
}
