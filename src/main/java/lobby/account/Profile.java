package lobby.account;

import static java.util.Locale.ROOT;

import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import lobby.people.ContactMethod;
import lobby.people.Person;
import lobby.people.Theme;
import lobby.platform.Refusal;
import lobby.platform.RefusedException;

/** What a person says of themselves, and how they like things. Nobody else can change it. */
public record Profile(String name, String email, String phone, Locale language, ContactMethod contact, Theme theme,
                      boolean compact) implements Serializable {

    public static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.FRENCH);

    private static final int LONGEST_NAME = 120;
    private static final int LONGEST_EMAIL = 254;
    private static final int LONGEST_PHONE = 40;

    public Profile {
        name = stripped(name);
        email = stripped(email).toLowerCase(ROOT);
        phone = stripped(phone);
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            throw new RefusedException(Refusal.NAME_NEEDED, LONGEST_NAME);
        }
        if (email.length() > LONGEST_EMAIL || !email.matches("[^\\s@<>,;\"]+@[^\\s@<>,;\"]+\\.[^\\s@<>,;\".]+")) {
            throw new RefusedException(Refusal.EMAIL_WRONG);
        }
        if (phone.length() > LONGEST_PHONE || !phone.matches("[\\d +()./-]*")) {
            throw new RefusedException(Refusal.PHONE_WRONG);
        }
        if (!LANGUAGES.contains(language)) {
            throw new RefusedException(Refusal.INVALID);
        }
    }

    public static Profile of(Person person) {
        return new Profile(person.name(), person.email(), person.phone(), person.language(),
            person.preferences().contact(), person.preferences().theme(), person.preferences().compact());
    }

    void applyTo(Person person) {
        person.rename(name);
        person.isReachedAt(email, phone);
        person.preferences().speak(language);
        person.preferences().reachBy(contact);
        person.preferences().look(theme, compact);
    }

    private static String stripped(String text) {
        return text == null ? "" : text.strip();
    }
}
