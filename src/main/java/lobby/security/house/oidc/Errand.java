package lobby.security.house.oidc;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import lobby.security.door.Tokens;

/**
 * That a browser was sent to the provider, what it has to bring back, and where it goes on. The browser keeps it,
 * sealed.
 *
 * @param state what the provider repeats, so that nobody else's answer is taken for this one's
 * @param nonce what the provider signs, so that no earlier answer is
 * @param verifier what only whoever began knows (RFC 7636)
 * @param next a path within the application
 */
record Errand(String state, String nonce, String verifier, String next, Instant end) {

    static final Duration LASTS = Duration.ofMinutes(10);

    private static final String BETWEEN = "\n";
    private static final int PARTS = 5;

    static Errand to(String next, Instant now) {
        return new Errand(Tokens.fresh(), Tokens.fresh(), Tokens.fresh(), next, now.plus(LASTS));
    }

    String text() {
        return String.join(BETWEEN, state, nonce, verifier, Long.toString(end.getEpochSecond()), next);
    }

    /** Empty once it has taken too long. */
    static Optional<Errand> of(String text, Instant now) {
        String[] parts = text.split(BETWEEN, PARTS);
        if (parts.length < PARTS) {
            return Optional.empty();
        }
        return Optional.of(
                new Errand(parts[0], parts[1], parts[2], parts[4], Instant.ofEpochSecond(Long.parseLong(parts[3]))))
            .filter(errand -> errand.end.isAfter(now));
    }
}
