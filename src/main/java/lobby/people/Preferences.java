package lobby.people;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Locale;

/** What a person likes best: their language, how they are reached, and how pages look. */
@Embeddable
public class Preferences {

    @Column(nullable = false)
    private String language = Locale.ENGLISH.getLanguage();

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private ContactMethod contact = ContactMethod.APP;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Theme theme = Theme.SYSTEM;

    @Column(nullable = false)
    private boolean compact;

    protected Preferences() {
    }

    public void speak(Locale newLanguage) {
        language = newLanguage.getLanguage();
    }

    public void reachBy(ContactMethod method) {
        contact = requireNonNull(method);
    }

    /** How pages look: their theme, and whether much of them fits on a screen. */
    public void look(Theme newTheme, boolean moreCompact) {
        theme = requireNonNull(newTheme);
        compact = moreCompact;
    }

    public Locale language() {
        return Locale.forLanguageTag(language);
    }

    public ContactMethod contact() {
        return contact;
    }

    public Theme theme() {
        return theme;
    }

    public boolean compact() {
        return compact;
    }
}
