package lobby.intake.format;

import static lobby.platform.Refusal.EMAIL_WRONG;
import static lobby.platform.Refusal.PHONE_WRONG;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import lobby.intake.text.Said;
import lobby.platform.RefusedException;

/**
 * Who has booked, as another system tells of them. The e-mail says who they are; the rest is for those who are not
 * known here yet. Blank is what was left out.
 *
 * @param language the language they read, as a tag; another one than Lobby's own is left out
 */
public record ResidentLine(String email, String name, String unit, String phone, String language) {

    /** No letters beyond ASCII: what is small and what is capital has to be the same for everybody who compares. */
    private static final Pattern EMAIL = Pattern.compile("[!-~&&[^@<>(),:;\"\\\\]]{1,64}@[a-z0-9.-]{1,180}");
    private static final Pattern PHONE = Pattern.compile("[+()0-9 ./x-]*");

    public ResidentLine {
        email = Said.line(email, 254).toLowerCase(Locale.ROOT).replaceFirst("^mailto:", "");
        name = Said.line(name, 120);
        unit = Said.line(unit, 40);
        phone = Said.line(phone, 40);
        language = Said.line(language, 35).toLowerCase(Locale.ROOT);
        if (!EMAIL.matcher(email).matches()) {
            throw new RefusedException(EMAIL_WRONG);
        }
        if (!PHONE.matcher(phone).matches()) {
            throw new RefusedException(PHONE_WRONG);
        }
    }

    /** The language to begin with, where Lobby speaks it. */
    public Optional<Locale> speaks() {
        return Optional.of(Locale.forLanguageTag(language.replace('_', '-')).getLanguage())
            .filter(tag -> tag.equals("en") || tag.equals("fr"))
            .map(Locale::forLanguageTag);
    }

    /** What to call them: their name, or at least the beginning of their e-mail. */
    public String called() {
        return name.isEmpty() ? email.substring(0, email.indexOf('@')) : name;
    }
}
