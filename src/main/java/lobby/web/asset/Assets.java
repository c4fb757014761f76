package lobby.web.asset;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.JsonObjectBuilder;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import lobby.platform.Json;
import lobby.platform.Words;
import lobby.web.Ui;

/**
 * What pages load besides themselves: styles, scripts, drawings, and the words for scripts. All of it is read once and
 * stands under an address that changes when any of it does, so browsers keep it for good.
 */
@Named
@ApplicationScoped
public class Assets {

    private static final String ROOT = "/resources/";
    private static final int VERSION_LENGTH = 12;

    /** The parts of the one stylesheet, in their order. */
    private static final List<String> STYLES = List.of("tokens", "base", "controls", "frame", "forms", "lists", "desk",
        "care", "import", "thread", "resident", "moments", "embed", "primefaces", "reader", "print");

    @Inject ServletContext context;

    private final Map<String, Asset> assets = new TreeMap<>();
    private String version;

    @PostConstruct
    void read() {
        Map<String, byte[]> files = new TreeMap<>();
        readFolder(ROOT, files);
        files.put("lobby.css", STYLES.stream()
            .map(part -> new String(files.get("css/" + part + ".css"), UTF_8))
            .collect(joining("\n")).getBytes(UTF_8));
        Ui.LANGUAGES.forEach(language -> {
            files.put("words/" + language + ".json", wordsForScripts(language, "js.", "thread."));
            files.put("words/card-" + language + ".json", wordsForScripts(language, "card."));
        });
        version = fingerprint(files);
        files.forEach((path, bytes) -> assets.put(path, Asset.of(path, bytes)));
    }

    /** Where they are: the beginning of their addresses. */
    public String getBase() {
        return context.getContextPath() + "/assets/" + version + "/";
    }

    boolean isCurrent(String candidate) {
        return version.equals(candidate);
    }

    Optional<Asset> find(String path) {
        return Optional.ofNullable(assets.get(path));
    }

    private void readFolder(String folder, Map<String, byte[]> files) {
        Set<String> paths = context.getResourcePaths(folder);
        for (String path : paths == null ? Set.<String>of() : paths) {
            if (path.endsWith("/")) {
                readFolder(path, files);
            } else {
                files.put(path.substring(ROOT.length()), readFile(path));
            }
        }
    }

    private byte[] readFile(String path) {
        try (InputStream file = context.getResourceAsStream(path)) {
            return file.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** @param beginnings of the keys: those of "card." only come where cards are */
    private static byte[] wordsForScripts(Locale language, String... beginnings) {
        Words words = Words.of(language);
        JsonObjectBuilder json = Json.createObjectBuilder();
        words.keys().stream()
            .filter(key -> Stream.of(beginnings).anyMatch(key::startsWith))
            .sorted()
            .forEach(key -> json.add(key, words.text(key)));
        return json.build().toString().getBytes(UTF_8);
    }

    private static String fingerprint(Map<String, byte[]> files) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            files.forEach((path, bytes) -> {
                digest.update(path.getBytes(UTF_8));
                digest.update(bytes);
            });
            return HexFormat.of().formatHex(digest.digest()).substring(0, VERSION_LENGTH);
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
