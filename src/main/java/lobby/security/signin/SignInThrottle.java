package lobby.security.signin;

import static jakarta.ejb.TransactionAttributeType.REQUIRES_NEW;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import lobby.platform.Refusal;
import lobby.platform.RefusedException;
import lobby.platform.Settings;
import lobby.security.door.Tokens;

/**
 * Makes whoever guesses wait. A try is counted before its password is looked at, in a transaction of its own: however
 * many come at once, no more passwords are tried than are allowed. Names come before addresses, so that two who try
 * never wait for one another in a circle.
 */
@Stateless
@TransactionAttribute(REQUIRES_NEW)
public class SignInThrottle {

    private static final Duration PAUSE_OF_A_NAME = Duration.ofMinutes(5);
    private static final Duration PAUSE_OF_AN_ADDRESS = Duration.ofMinutes(1);

    @Inject FailureRepository failures;
    @Inject Settings settings;
    @Inject Clock clock;

    /** Lets a try be made, and says how many are left if it fails; refuses it during a pause. */
    public int admit(String name, String address) {
        int ofName = admit(subject(name), new Patience(settings.signInTries(), PAUSE_OF_A_NAME));
        int ofAddress = admit("address:" + address, new Patience(settings.signInTriesOfAddress(), PAUSE_OF_AN_ADDRESS));
        return Math.min(ofName, ofAddress);
    }

    /** The try was right after all. */
    public void forgive(String name, String address) {
        failures.remove(Tokens.hash(subject(name)));
        failures.takeBack(Tokens.hash("address:" + address));
    }

    /** Forgets failures that no longer make anybody wait. */
    public void forget() {
        failures.forget();
    }

    private int admit(String subject, Patience patience) {
        String hash = Tokens.hash(subject);
        int count = failures.count(hash).orElseThrow(() -> refused(failures.pausedUntil(hash)));
        Duration pause = patience.pauseAfter(count);
        if (!pause.isZero()) {
            failures.pause(hash, clock.instant().plus(pause));
        }
        return patience.left(count);
    }

    private RefusedException refused(Instant until) {
        long seconds = Math.max(1, Duration.between(clock.instant(), until).toSeconds() + 1);
        return new RefusedException(Refusal.TOO_MANY_TRIES, seconds, (seconds + 59) / 60);
    }

    private static String subject(String name) {
        return "name:" + name.strip().toLowerCase(Locale.ROOT);
    }
}
