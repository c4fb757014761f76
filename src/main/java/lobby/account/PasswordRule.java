package lobby.account;

import java.util.Locale;
import lobby.people.Person;
import lobby.platform.Refusal;
import lobby.platform.RefusedException;

/** Which passwords will do: long ones, of any characters, that are not what everybody would try first. */
public final class PasswordRule {

    static final int SHORTEST = 10;
    static final int LONGEST = 200;

    /** @throws RefusedException PASSWORD_TOO_WEAK */
    public static void check(String password, Person person) {
        String plain = password.strip().toLowerCase(Locale.ROOT);
        boolean isGuessed = plain.equals(person.login()) || plain.equals(person.email())
            || plain.equals(person.name().toLowerCase(Locale.ROOT)) || plain.chars().distinct().count() < 3;
        if (password.length() < SHORTEST || password.length() > LONGEST || isGuessed) {
            throw new RefusedException(Refusal.PASSWORD_TOO_WEAK, SHORTEST);
        }
    }

    private PasswordRule() {
    }
}
