package lobby.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import lobby.platform.Words;

/**
 * How whoever looks at this page likes it: language, direction, theme, density. What they chose in this browser comes
 * before what they chose for themselves, and that before what the browser says.
 */
@Named
@RequestScoped
public class Ui {

    /** The languages there are words for. */
    public static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.FRENCH);

    private static final Set<String> FROM_THE_RIGHT = Set.of("ar", "ckb", "fa", "he", "ur");
    private static final Set<String> THEMES = Set.of("light", "dark");

    @Inject HttpServletRequest request;
    @Inject Frame frame;

    private Locale locale;

    public Locale getLocale() {
        if (locale == null) {
            locale = Stream.concat(frame.language().stream(), Stream.concat(cookie("LOBBY_LANGUAGE")
                    .map(Locale::forLanguageTag).stream(), browsers()))
                .flatMap(wish -> LANGUAGES.stream().filter(known -> known.getLanguage().equals(wish.getLanguage())))
                .findFirst()
                .orElse(Locale.ENGLISH);
        }
        return locale;
    }

    public String getLanguage() {
        return getLocale().toLanguageTag();
    }

    public String getDirection() {
        return FROM_THE_RIGHT.contains(getLocale().getLanguage()) ? "rtl" : "ltr";
    }

    /** "light" or "dark"; empty where the system decides. */
    public String getTheme() {
        return cookie("LOBBY_THEME")
            .or(frame::theme)
            .filter(THEMES::contains)
            .orElse("");
    }

    /** "compact", or empty. */
    public String getDensity() {
        return cookie("LOBBY_DENSITY")
            .or(frame::density)
            .filter("compact"::equals)
            .orElse("");
    }

    /** "off" where single keys do nothing (WCAG 2.1.4), or empty. */
    public String getKeys() {
        return cookie("LOBBY_KEYS").filter("off"::equals).orElse("");
    }

    /** The words of a key with its blanks filled in; for words without blanks there is {@code #{words[…]}}. */
    public String text(String key, Object... fillings) {
        return Words.of(getLocale()).text(key, fillings);
    }

    /** The words for so many of something: of the key with ".one" or ".other" behind it. */
    public String count(String key, long number) {
        return text(key + (isOne(number) ? ".one" : ".other"), number);
    }

    /** A size of files: 25 MB. */
    public String megabytes(long bytes) {
        return text("frame.megabytes", Megabytes.text(bytes, getLocale()));
    }

    /** The size of some file, to a tenth, and never as nothing. */
    public String roughly(long bytes) {
        BigDecimal tenths = BigDecimal.valueOf(Math.max(1, Math.round(bytes / 104_857.6)), 1);
        return text("frame.megabytes", NumberFormat.getInstance(getLocale()).format(tenths));
    }

    private boolean isOne(long number) {
        return number == 1 || number == 0 && Locale.FRENCH.getLanguage().equals(getLocale().getLanguage());
    }

    private Stream<Locale> browsers() {
        return request.getHeader("Accept-Language") == null
            ? Stream.empty()
            : Collections.list(request.getLocales()).stream();
    }

    private Optional<String> cookie(String name) {
        return request.getCookies() == null
            ? Optional.empty()
            : Stream.of(request.getCookies())
                .filter(cookie -> cookie.getName().equals(name))
                .map(Cookie::getValue)
                .findFirst();
    }
}
