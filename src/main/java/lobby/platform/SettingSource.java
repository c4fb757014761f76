package lobby.platform;

import static java.util.Locale.ROOT;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.eclipse.microprofile.config.ConfigProvider;

/** Where settings come from, and the one way they are read: absent, right, or a sentence that says what is wrong. */
@ApplicationScoped
public class SettingSource {

    private final UnaryOperator<String> raw;

    public SettingSource() {
        this(SettingSource::fromSurroundings);
    }

    /** @param raw the text given for a name like {@code LOBBY_DEMO}, or null */
    SettingSource(UnaryOperator<String> raw) {
        this.raw = raw;
    }

    public Optional<String> text(String name) {
        return Optional.ofNullable(raw.apply(name)).map(String::strip).filter(text -> !text.isEmpty());
    }

    public boolean flag(String name, boolean otherwise) {
        return text(name).map(text -> switch (text.toLowerCase(ROOT)) {
            case "true", "yes", "on", "1" -> true;
            case "false", "no", "off", "0" -> false;
            default -> throw wrong(name, text, "true or false");
        }).orElse(otherwise);
    }

    public int number(String name, int otherwise, int least, int most) {
        String wanted = "a whole number from %d to %d".formatted(least, most);
        int number = text(name).map(text -> {
            if (!text.matches("-?\\d{1,9}")) {
                throw wrong(name, text, wanted);
            }
            return Integer.valueOf(text);
        }).orElse(otherwise);
        if (number < least || number > most) {
            throw wrong(name, String.valueOf(number), wanted);
        }
        return number;
    }

    /** An address of the web, with or without a path. */
    public Optional<URI> address(String name) {
        return text(name).map(text -> {
            if (!text.matches("https?://[\\w.:\\[\\]-]+(/[\\w./~-]*)?")) {
                throw wrong(name, text, "an address like https://lobby.example.com");
            }
            return URI.create(text);
        });
    }

    /** A file that may come and go, in a folder that there is. */
    public Optional<Path> file(String name) {
        return text(name).map(text -> {
            try {
                Path file = Path.of(text).toAbsolutePath();
                if (file.getParent() != null && Files.isDirectory(file.getParent())) {
                    return file;
                }
            } catch (InvalidPathException noPath) {
                throw wrong(name, text, "the path of a file");
            }
            throw wrong(name, text, "a file in a folder that there is");
        });
    }

    private static IllegalStateException wrong(String name, String text, String wanted) {
        return new IllegalStateException("%s is \"%s\", but must be %s.".formatted(name, text, wanted));
    }

    private static String fromSurroundings(String name) {
        String property = name.toLowerCase(ROOT).replace('_', '.');
        String given = System.getProperty(property, System.getenv(name));
        return given != null || !hasMicroProfileConfig() ? given : fromMicroProfile(property);
    }

    private static String fromMicroProfile(String property) {
        return ConfigProvider.getConfig().getOptionalValue(property, String.class).orElse(null);
    }

    private static boolean hasMicroProfileConfig() {
        return SettingSource.class.getClassLoader()
            .getResource("org/eclipse/microprofile/config/ConfigProvider.class") != null;
    }
}
