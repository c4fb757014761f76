package lobby.security.signin;

import static jakarta.ejb.TransactionAttributeType.NOT_SUPPORTED;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import lobby.platform.Refusal;
import lobby.platform.RefusedException;
import lobby.platform.Settings;
import lobby.security.ActorRepository;
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
    @Inject OtherPasswords others;
    @Inject ActorRepository actors;
    @Inject Settings settings;
    @Inject Doors doors;
    @Inject Event<SignInNews> news;

    /**
     * Opens a door for whoever Lobby knows by this name and password, or else the house's directory.
     *
     * @param address where the try comes from
     * @throws RefusedException WRONG_SIGN_IN with the tries left, TOO_MANY_TRIES with the seconds to wait, or what the
     *     house's directory has to say
     */
    public Opened in(String name, String password, boolean remember, String address) {
        int left = throttle.admit(name, address);
        OptionalLong person = known(name, password);
        if (person.isEmpty()) {
            news.fire(new SignInNews("", address));
            throw new RefusedException(Refusal.WRONG_SIGN_IN, left);
        }
        throttle.forgive(name, address);
        return open(person.getAsLong(), remember, address);
    }

    /** Opens a door for somebody for whom the house has vouched. */
    public Opened open(long person, boolean remember, String address) {
        news.fire(new SignInNews(actors.of(person).person().toString(), address));
        return doors.open(person, remember);
    }

    /** The same for somebody of whom a proxy says so with each request. */
    public Opened openVouched(long person, String word, String address) {
        news.fire(new SignInNews(actors.of(person).person().toString(), address));
        return doors.openVouched(person, word);
    }

    /** Whether somebody has a password that can be asked for again: here, or in the house's directory. */
    public boolean canProve(long person) {
        return others.areThere() || settings.signInHere() && credentials.hashOf(person).isPresent();
    }

    /**
     * Has somebody who is signed in show once more that it is they. A wrong password counts as a try to sign in.
     *
     * @throws RefusedException PASSWORD_WRONG, TOO_MANY_TRIES with the seconds to wait, or what the house's directory
     *     has to say
     */
    public void prove(long person, String name, String password, String address) {
        throttle.admit(name, address);
        OptionalLong found = known(name, password);
        if (found.isEmpty() || found.getAsLong() != person) {
            throw new RefusedException(Refusal.PASSWORD_WRONG);
        }
        throttle.forgive(name, address);
    }

    /** Closes whatever these secrets open, and all that their sign-in led to. */
    public void out(List<String> secrets) {
        secrets.forEach(doors::close);
    }

    private OptionalLong known(String name, String password) {
        OptionalLong here = here(name, password);
        return here.isPresent() ? here : elsewhere(name, password);
    }

    private OptionalLong here(String name, String password) {
        if (!settings.signInHere()) {
            return OptionalLong.empty();
        }
        Optional<Credential> credential = credentials.of(name);
        return passwords.verify(password, credential.map(Credential::hash))
            ? OptionalLong.of(credential.orElseThrow().person())
            : OptionalLong.empty();
    }

    private OptionalLong elsewhere(String name, String password) {
        return others.areThere() ? others.prove(name, password) : OptionalLong.empty();
    }
}
