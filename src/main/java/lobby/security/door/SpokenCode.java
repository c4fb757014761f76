package lobby.security.door;

import static java.util.Locale.ROOT;

import java.security.SecureRandom;

/**
 * A secret that is copied, said aloud or typed from another screen: made of letters and digits that are not mistaken
 * for one another, in groups, and taken however it is spaced. Each sign has 5 bits.
 */
public record SpokenCode(String text) {

    private static final String ALPHABET = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
    private static final SecureRandom RANDOM = new SecureRandom();

    public static SpokenCode fresh(int groups, int ofSigns) {
        StringBuilder code = new StringBuilder();
        for (int sign = 0; sign < groups * ofSigns; sign++) {
            code.append(sign > 0 && sign % ofSigns == 0 ? "-" : "")
                .append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
        }
        return new SpokenCode(code.toString());
    }

    /** What is kept of it. */
    public String hash() {
        return Tokens.hash(text.toUpperCase(ROOT).replaceAll("[\\s-]", ""));
    }
}
