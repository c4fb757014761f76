package lobby.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lobby.attachment.content.FileSettings;
import lobby.attachment.scan.ScannerSettings;
import lobby.security.house.ldap.LdapSettings;
import lobby.security.house.oidc.OidcSettings;
import lobby.security.house.proxy.ProxySettings;
import lobby.signature.key.SealSettings;
import org.junit.jupiter.api.Test;

/** The table of settings is what people set Lobby up by: it says what the code does, no more and no less. */
class SettingsTableTest {

    private static final Pattern ROW = Pattern.compile("(?m)^\\| `(LOBBY_[A-Z_]+)` \\|(.*)\\|$");
    private static final Pattern READ = Pattern.compile("\\b(\\w+)\\(\\s*\"(LOBBY_[A-Z_]+)\"");
    private static final Pattern NAME = Pattern.compile("LOBBY_[A-Z_]*[A-Z]");

    /** What scripts ask by, and the cookie that proxies know a browser by. */
    private static final Set<String> NO_SETTINGS = Set.of("LOBBY_NAME", "LOBBY_DOOR");

    private final String[] tables = text(Path.of("docs", "settings.md")).split("## Read by what starts Lobby");

    @Test
    void everySettingIsInTheTableWithWhatItMustBeAndWhatItIsOtherwise() {
        Map<String, List<String>> rows = rows(tables[0]);
        List<Setting> read = read(Map.of());
        assertThat(rows.keySet()).containsExactlyElementsOf(read.stream().map(Setting::name).sorted().toList());
        read.forEach(setting -> {
            List<String> row = rows.get(setting.name());
            assertThat(row.get(1)).as(setting.name()).isEqualTo(setting.wanted());
            if (!setting.otherwise().isEmpty()) {
                assertThat(row.get(2)).as(setting.name()).isEqualTo("`" + setting.otherwise() + "`");
            }
        });
    }

    @Test
    void nothingReadsASettingBesideTheTable() {
        Set<String> read = files(Path.of("src", "main", "java"))
            .flatMap(file -> READ.matcher(text(file)).results())
            .filter(found -> !found.group(1).equals("cookie"))
            .map(found -> found.group(2))
            .collect(Collectors.toCollection(TreeSet::new));
        assertThat(read).isEqualTo(rows(tables[0]).keySet());
    }

    @Test
    void whatTheScriptsReadIsInATableToo() {
        Set<String> named = files(Path.of("server-config"))
            .flatMap(file -> NAME.matcher(text(file)).results())
            .map(MatchResult::group)
            .filter(name -> !NO_SETTINGS.contains(name))
            .collect(Collectors.toCollection(TreeSet::new));
        Set<String> starting = rows(tables[1]).keySet();
        assertThat(named).containsAll(starting);
        named.removeAll(starting);
        assertThat(rows(tables[0]).keySet()).containsAll(named);
    }

    @Test
    void whatHoldsCanBeShownExceptSecrets() {
        assertThat(read(Map.of("LOBBY_SEND_LIMIT", "7"))).map(Setting::toString)
            .contains("LOBBY_SEND_LIMIT=7", "LOBBY_DEMO=false", "LOBBY_BASE_URL=");
        assertThat(new Setting("LOBBY_MAIL_PASSWORD", "swordfish", "", "")).hasToString("LOBBY_MAIL_PASSWORD=(not shown)");
        assertThat(new Setting("LOBBY_MAIL_PASSWORD", "", "", "")).hasToString("LOBBY_MAIL_PASSWORD=");
    }

    @Test
    void aWrongOneIsNamedInOneSentence() {
        assertThatThrownBy(() -> Given.settings(Map.of("LOBBY_DEMO", "perhaps")))
            .hasMessage("LOBBY_DEMO is \"perhaps\", but must be true or false.");
        assertThatThrownBy(() -> Given.settings(Map.of("LOBBY_SEND_LIMIT", "0")))
            .hasMessage("LOBBY_SEND_LIMIT is \"0\", but must be a whole number from 1 to 1000000.");
        assertThatThrownBy(() -> new SettingSource(name -> "swordfish").number("LOBBY_TOKEN_AGE", 1, 1, 2))
            .hasMessage("LOBBY_TOKEN_AGE is \"(not shown)\", but must be a whole number from 1 to 2.");
    }

    private static List<Setting> read(Map<String, String> given) {
        SettingSource source = new SettingSource(given::get);
        Settings settings = new Settings(source);
        new LdapSettings(source);
        new OidcSettings(source, settings);
        new ProxySettings(source, settings);
        new FileSettings(source);
        new ScannerSettings(source);
        new SealSettings(source);
        return source.read();
    }

    /** The cells of each row after the name of the setting. */
    private static Map<String, List<String>> rows(String table) {
        Map<String, List<String>> rows = new TreeMap<>();
        ROW.matcher(table).results().forEach(row -> rows.put(row.group(1),
            Stream.of(row.group(2).split("\\|")).map(String::strip).toList()));
        return rows;
    }

    private static Stream<Path> files(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
