package lobby.web.fault;

import java.security.SecureRandom;
import lobby.platform.Refusal;
import lobby.platform.RefusedException;

/**
 * Why there is no page: what was refused, or a fault, and the reference by which the log knows it. References are made
 * of letters and digits that are not mistaken for one another when somebody reads them out.
 */
record Mishap(RefusedException refused, String reference) {

    /** The attribute of the request that an error page finds it in. */
    static final String ATTRIBUTE = "lobby.mishap";

    private static final String ALPHABET = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
    private static final SecureRandom RANDOM = new SecureRandom();

    static Mishap of(RefusedException refused) {
        return new Mishap(refused, newReference());
    }

    static Mishap fault() {
        return new Mishap(new RefusedException(Refusal.FAULT), newReference());
    }

    private static String newReference() {
        StringBuilder reference = new StringBuilder("LB");
        for (int i = 0; i < 8; i++) {
            reference.append(i % 4 == 0 ? "-" : "").append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
        }
        return reference.toString();
    }
}
