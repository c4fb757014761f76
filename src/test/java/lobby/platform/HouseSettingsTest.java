package lobby.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import lobby.security.house.ldap.LdapSettings;
import lobby.security.house.oidc.OidcSettings;
import lobby.security.house.proxy.ProxySettings;
import lobby.security.web.HouseWays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Sign-in by the house is set up whole, or the start says in a sentence what is missing. */
class HouseSettingsTest {

    private static final String SECRET = "a secret of more than thirty-two characters";

    @TempDir Path folder;

    @Test
    void nothing_is_on_by_itself() {
        SettingSource source = new SettingSource(name -> null);
        Settings settings = new Settings(source);

        assertThat(new LdapSettings(source).isOn()).isFalse();
        assertThat(new OidcSettings(source, settings).isOn()).isFalse();
        assertThat(new ProxySettings(source, settings).isOn()).isFalse();
    }

    @ParameterizedTest
    @MethodSource("halves")
    void half_of_it_stops_the_start(Map<String, String> given, String sentence) {
        assertThatThrownBy(() -> read(given)).isInstanceOf(IllegalStateException.class).hasMessageContaining(sentence);
    }

    @Test
    void a_secret_may_be_in_a_file() throws IOException {
        Path file = Files.writeString(folder.resolve("secret"), SECRET + "\n");

        SettingSource source = new SettingSource(Map.of("LOBBY_OIDC_SECRET_FILE", file.toString())::get);

        assertThat(source.secret("LOBBY_OIDC_SECRET")).contains(SECRET);
        assertThat(source.read()).map(Setting::toString).noneMatch(shown -> shown.contains(SECRET));
    }

    @Test
    void a_file_that_is_not_there_is_named() {
        SettingSource source = new SettingSource(
            Map.of("LOBBY_OIDC_SECRET_FILE", folder.resolve("nothing").toString())::get);

        assertThatThrownBy(() -> source.secret("LOBBY_OIDC_SECRET"))
            .hasMessageStartingWith("LOBBY_OIDC_SECRET_FILE is ").hasMessageEndingWith("must be a file that can be read.");
    }

    static Stream<Arguments> halves() {
        String provider = "https://login.example.com";
        return Stream.of(
            Arguments.of(Map.of("LOBBY_LDAP_URL", "ldaps://d.example"), "needs LOBBY_LDAP_BASE"),
            Arguments.of(Map.of("LOBBY_LDAP_URL", "http://d.example"), "addresses like ldaps://"),
            Arguments.of(Map.of("LOBBY_LDAP_BIND", "cn=lobby"), "belong together"),
            Arguments.of(Map.of("LOBBY_LDAP_PEOPLE", "(objectClass="), "must be a filter"),
            Arguments.of(Map.of("LOBBY_LDAP_BASE", "people"), "must be a distinguished name"),
            Arguments.of(Map.of("LOBBY_OIDC_ISSUER", provider), "needs LOBBY_OIDC_CLIENT"),
            Arguments.of(Map.of("LOBBY_OIDC_ISSUER", "http://login.example.com", "LOBBY_OIDC_CLIENT", "lobby",
                "LOBBY_OIDC_SECRET", SECRET, "LOBBY_BASE_URL", "https://lobby.example.com"), "begin with https"),
            Arguments.of(Map.of("LOBBY_OIDC_SCOPES", "profile"), "must be openid"),
            Arguments.of(Map.of("LOBBY_PROXY_USER_HEADER", "X-User"), "needs LOBBY_PROXIES"),
            Arguments.of(Map.of("LOBBY_PROXY_USER_HEADER", "X-User", "LOBBY_PROXIES", "10.0.0.1",
                "LOBBY_PROXY_SECRET", "short"), "at least 32 characters"),
            Arguments.of(Map.of("LOBBY_SIGN_IN_LOCAL", "false"), "nobody could sign in"));
    }

    private static void read(Map<String, String> given) {
        SettingSource source = new SettingSource(given::get);
        Settings settings = new Settings(source);
        LdapSettings directory = new LdapSettings(source);
        OidcSettings provider = new OidcSettings(source, settings);
        ProxySettings proxy = new ProxySettings(source, settings);
        HouseWays.requireOne(settings, directory, provider, proxy);
    }
}
