package lobby.platform;

import java.security.SecureRandom;
import java.util.UUID;

/**
 * Names for things that are addressed from outside. They tell when a thing was made and nothing else, cannot be
 * guessed from one another, and lie in an index in the order in which they were made (UUID version 7).
 */
public final class References {

    private static final SecureRandom RANDOM = new SecureRandom();

    public static UUID next() {
        return at(System.currentTimeMillis(), RANDOM.nextLong(), RANDOM.nextLong());
    }

    static UUID at(long millis, long high, long low) {
        return new UUID(
            millis << 16 | 0x7000 | high & 0x0FFF,
            low & 0x3FFF_FFFF_FFFF_FFFFL | 0x8000_0000_0000_0000L);
    }

    private References() {
    }
}
