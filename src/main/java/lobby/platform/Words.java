package lobby.platform;

import static java.util.ResourceBundle.Control.FORMAT_DEFAULT;
import static java.util.ResourceBundle.Control.getNoFallbackControl;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;

/**
 * The words people read, in one language. English stands in for every language there is no bundle of.
 *
 * <p>A line asked for without arguments is taken as it stands; with arguments it is a {@link MessageFormat}.
 */
public final class Words {

    private static final String BUNDLE = "words";

    private final ResourceBundle bundle;
    private final Locale locale;

    private Words(Locale locale) {
        this.locale = locale;
        bundle = ResourceBundle.getBundle(BUNDLE, locale, Words.class.getClassLoader(),
            getNoFallbackControl(FORMAT_DEFAULT));
    }

    public static Words of(Locale locale) {
        return new Words(locale);
    }

    /** @throws java.util.MissingResourceException if there is no such line: a test holds that each has one */
    public String text(String key, Object... arguments) {
        String line = bundle.getString(key);
        return arguments.length == 0 ? line : new MessageFormat(line, locale).format(arguments);
    }

    public String refusal(RefusedException refused) {
        return text("refusal." + refused.refusal(), refused.arguments().toArray());
    }

    public Set<String> keys() {
        return bundle.keySet();
    }

    public Locale locale() {
        return locale;
    }
}
