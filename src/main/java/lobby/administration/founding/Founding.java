package lobby.administration.founding;

import static jakarta.ejb.TransactionAttributeType.NOT_SUPPORTED;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import lobby.account.PasswordRule;
import lobby.people.Network;
import lobby.people.Person;
import lobby.platform.Refusal;
import lobby.platform.RefusedException;
import lobby.security.door.Opened;
import lobby.security.door.SpokenCode;
import lobby.security.signin.Passwords;
import lobby.security.signin.SignInNews;
import lobby.security.signin.SignInThrottle;

/**
 * How an installation begins: whoever has a code from the log of a server says what it is called, who owns it and where
 * its first location is. Afterwards there is no such thing. No transaction is open while the password is hashed.
 */
@Stateless
@PermitAll
@TransactionAttribute(NOT_SUPPORTED)
public class Founding {

    @Inject FoundingRepository foundings;
    @Inject SignInThrottle throttle;
    @Inject Passwords passwords;
    @Inject FirstHouse house;
    @Inject Event<SignInNews> news;

    public boolean isFounded() {
        return foundings.isFounded();
    }

    /**
     * Founds it, and opens a door for the owner.
     *
     * @param address where the try comes from; guesses are counted for each address, so that nobody who guesses keeps
     *        others from founding
     * @throws RefusedException ALREADY_FOUNDED; FOUNDING_CODE_WRONG with the tries left, TOO_MANY_TRIES with the
     *         seconds to wait
     */
    public Opened found(String code, Charter charter, String password, String address) {
        if (isFounded()) {
            throw new RefusedException(Refusal.ALREADY_FOUNDED);
        }
        requireKnown(new SpokenCode(code), address);
        Person owner = new Person(new Network(charter.organisation()), charter.owner().name(),
            charter.owner().email());
        owner.preferences().speak(charter.owner().language());
        PasswordRule.check(password, owner);
        Opened opened = house.build(owner, charter, passwords.hash(password));
        news.fire(new SignInNews(owner.reference().toString(), address));
        return opened;
    }

    private void requireKnown(SpokenCode code, String address) {
        String subject = "founding from " + address;
        int left = throttle.admit(subject, address);
        if (!foundings.knows(code)) {
            throw new RefusedException(Refusal.FOUNDING_CODE_WRONG, left);
        }
        throttle.forgive(subject, address);
    }
}
