package lobby.administration.founding;

import static java.util.Locale.ROOT;

import java.security.SecureRandom;
import lobby.security.door.Tokens;

/**
 * What shows that somebody can read the log of a server. It is copied, or typed from another screen: made of letters
 * and digits that are not mistaken for one another, in groups, and taken however it is spaced. It has 150 bits.
 */
record FoundingCode(String text) {

    private static final String ALPHABET = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
    private static final int GROUPS = 6;
    private static final int GROUP = 5;
    private static final SecureRandom RANDOM = new SecureRandom();

    static FoundingCode fresh() {
        StringBuilder code = new StringBuilder();
        for (int letter = 0; letter < GROUPS * GROUP; letter++) {
            code.append(letter > 0 && letter % GROUP == 0 ? "-" : "")
                .append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
        }
        return new FoundingCode(code.toString());
    }

    /** What is kept of it. */
    String hash() {
        return Tokens.hash(text.toUpperCase(ROOT).replaceAll("[\\s-]", ""));
    }
}
