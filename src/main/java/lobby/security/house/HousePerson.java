package lobby.security.house;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.Locale;
import java.util.Set;

/**
 * Somebody as the house describes them.
 *
 * @param subject what the source calls them and never gives to anybody else; not what they sign in by
 * @param email blank if it is not known
 * @param emailIsTheirs whether the source answers for the address; only then does it say whose account here is theirs
 * @param groups names of the groups they belong to, in lower case
 */
public record HousePerson(Source source, String subject, String name, String email, boolean emailIsTheirs,
                          Set<String> groups) {

    private static final int LONGEST_SUBJECT = 400;
    private static final int LONGEST_NAME = 120;

    public HousePerson {
        requireNonNull(source);
        if (subject.isBlank() || subject.length() > LONGEST_SUBJECT) {
            throw new IllegalArgumentException("what " + source + " calls somebody must have 1 to 400 characters");
        }
        email = email.strip().toLowerCase(Locale.ROOT);
        String plain = name.strip().isEmpty() ? email : name.strip();
        name = plain.length() > LONGEST_NAME ? plain.substring(0, LONGEST_NAME) : plain;
        groups = groups.stream().map(HousePerson::folded).filter(group -> !group.isEmpty())
            .collect(toUnmodifiableSet());
    }

    /** A group's name as it is compared: houses write it in capitals here and not there. */
    public static String folded(String group) {
        return group.replaceAll("\\p{Cntrl}", " ").strip().toLowerCase(Locale.ROOT);
    }
}
