package lobby.platform;

import static java.util.Locale.ROOT;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.ConfigProvider;

/** Where settings come from, and the one way they are read: absent, right, or a sentence that says what is wrong. */
@ApplicationScoped
public class SettingSource {

    private static final String READABLE = "a file that can be read";

    private final UnaryOperator<String> raw;
    private final Map<String, Setting> read = new ConcurrentSkipListMap<>();

    public SettingSource() {
        this(SettingSource::fromSurroundings);
    }

    /** @param raw the text given for a name like {@code LOBBY_DEMO}, or null */
    SettingSource(UnaryOperator<String> raw) {
        this.raw = raw;
    }

    public boolean flag(String name, boolean otherwise) {
        String wanted = "true or false";
        return read(name, String.valueOf(otherwise), wanted, text -> switch (text.toLowerCase(ROOT)) {
            case "true", "yes", "on", "1" -> true;
            case "false", "no", "off", "0" -> false;
            default -> throw wrong(name, text, wanted);
        }).orElse(otherwise);
    }

    public int number(String name, int otherwise, int least, int most) {
        String wanted = "a whole number from %d to %d".formatted(least, most);
        return read(name, String.valueOf(otherwise), wanted, text -> {
            if (!text.matches("-?\\d{1,9}") || Integer.parseInt(text) < least || Integer.parseInt(text) > most) {
                throw wrong(name, text, wanted);
            }
            return Integer.valueOf(text);
        }).orElse(otherwise);
    }

    /** An address of the web, with or without a path. */
    public Optional<URI> address(String name) {
        String wanted = "an address like https://lobby.example.com";
        return read(name, "", wanted, text -> {
            if (!text.matches("https?://[\\w.:\\[\\]-]+(/[\\w./~-]*)?")) {
                throw wrong(name, text, wanted);
            }
            return URI.create(text);
        });
    }

    /** A file that is there and can be read. */
    public Optional<Path> existingFile(String name) {
        return read(name, "", READABLE, text -> readable(name, text));
    }

    /** A text that is right if it fits. */
    public Optional<String> text(String name, String otherwise, String wanted, Predicate<String> fits) {
        return read(name, otherwise, wanted, text -> {
            if (!fits.test(text)) {
                throw wrong(name, text, wanted);
            }
            return text;
        });
    }

    /** A text that nobody else may see: as it is, or the first line of the file that {@code …_FILE} names. */
    public Optional<String> secret(String name) {
        return read(name, "", "a text, or the first line of the file that %s_FILE names".formatted(name), text -> text)
            .or(() -> Optional.ofNullable(raw.apply(name + "_FILE")).map(text -> firstLine(name + "_FILE", text)));
    }

    /** A file that may come and go, in a folder that there is. */
    public Optional<Path> file(String name) {
        String wanted = "a file in a folder that there is";
        return read(name, "", wanted, text -> {
            try {
                Path file = Path.of(text).toAbsolutePath();
                if (file.getParent() != null && Files.isDirectory(file.getParent())) {
                    return file;
                }
            } catch (InvalidPathException noPath) {
                throw wrong(name, text, "the path of a file");
            }
            throw wrong(name, text, wanted);
        });
    }

    /** Machines and networks, with commas between them. */
    public List<AddressRange> addressRanges(String name) {
        String wanted = "addresses like 10.0.0.5 or 10.0.0.0/8, with commas between them";
        return read(name, "", wanted, text -> Stream.of(text.split(","))
            .map(each -> AddressRange.of(each).orElseThrow(() -> wrong(name, each.strip(), wanted)))
            .toList()).orElse(List.of());
    }

    /** Sites of the web as browsers name them, without a path, with commas between them. */
    public List<String> origins(String name) {
        String wanted = "origins like https://portal.example.com, with commas between them";
        return read(name, "", wanted, text -> Stream.of(text.split(","))
            .map(each -> each.strip().toLowerCase(ROOT))
            .peek(each -> {
                if (!each.matches("https?://[\\w-]+(\\.[\\w-]+)*(:\\d{1,5})?")) {
                    throw wrong(name, each, wanted);
                }
            })
            .toList()).orElse(List.of());
    }

    /** What has been read, by name, for whoever wants to see what holds. */
    public List<Setting> read() {
        return List.copyOf(read.values());
    }

    private <T> Optional<T> read(String name, String otherwise, String wanted, Function<String, T> meaning) {
        Optional<String> given = Optional.ofNullable(raw.apply(name)).map(String::strip)
            .filter(text -> !text.isEmpty());
        read.put(name, new Setting(name, given.orElse(otherwise), otherwise, wanted));
        return given.map(meaning);
    }

    private static Path readable(String name, String text) {
        try {
            Path file = Path.of(text).toAbsolutePath();
            if (Files.isReadable(file) && !Files.isDirectory(file)) {
                return file;
            }
        } catch (InvalidPathException noPath) {
            throw wrong(name, text, READABLE);
        }
        throw wrong(name, text, READABLE);
    }

    private static String firstLine(String name, String text) {
        try (Stream<String> lines = Files.lines(readable(name, text))) {
            return lines.map(String::strip).findFirst().filter(line -> !line.isEmpty())
                .orElseThrow(() -> wrong(name, text, "a file with a text in its first line"));
        } catch (IOException | UncheckedIOException e) {
            throw wrong(name, text, READABLE);
        }
    }

    private static IllegalStateException wrong(String name, String text, String wanted) {
        return new IllegalStateException("%s is \"%s\", but must be %s."
            .formatted(name, Setting.shown(name, text), wanted));
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
