package lobby.security.signin;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import lobby.platform.Refusal;
import lobby.platform.RefusedException;
import lobby.security.door.Tokens;

/**
 * Passwords, and what they hash to. Hashing is slow on purpose, so no more run at once than there are cores; and there
 * is something to hash for a name that nobody has, so that the time does not tell.
 */
@ApplicationScoped
public class Passwords {

    private static final Map<String, String> SLOW = Map.of(
        "Pbkdf2PasswordHash.Algorithm", "PBKDF2WithHmacSHA512",
        "Pbkdf2PasswordHash.Iterations", "210000",
        "Pbkdf2PasswordHash.SaltSizeBytes", "32",
        "Pbkdf2PasswordHash.KeySizeBytes", "64");
    private static final long PATIENCE_SECONDS = 10;

    @Inject Pbkdf2PasswordHash hashing;

    private final Semaphore cores = new Semaphore(Runtime.getRuntime().availableProcessors());
    private String nobodys;

    @PostConstruct
    void prepare() {
        hashing.initialize(SLOW);
        nobodys = hashing.generate(Tokens.fresh().toCharArray());
    }

    public String hash(String password) {
        return oneAtATime(() -> hashing.generate(password.toCharArray()));
    }

    /** Whether this is the password; always takes as long, whether there is one or not. */
    public boolean verify(String password, Optional<String> hash) {
        return oneAtATime(() -> hashing.verify(password.toCharArray(), hash.orElse(nobodys))) && hash.isPresent();
    }

    private <T> T oneAtATime(Supplier<T> work) {
        if (!mayGoOn()) {
            throw new RefusedException(Refusal.BUSY, PATIENCE_SECONDS);
        }
        try {
            return work.get();
        } finally {
            cores.release();
        }
    }

    private boolean mayGoOn() {
        try {
            return cores.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
