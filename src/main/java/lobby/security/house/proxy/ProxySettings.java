package lobby.security.house.proxy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.Optional;
import lobby.platform.ReadAtStart;
import lobby.platform.SettingSource;
import lobby.platform.Settings;

/** Whether a proxy in front says who asks, and how. It does not unless {@code LOBBY_PROXY_USER_HEADER} says so. */
@ApplicationScoped
public class ProxySettings implements ReadAtStart {

    private static final String HEADER = "the name of a header";
    private static final int SHORTEST_SECRET = 32;

    private String user;
    private String name;
    private String email;
    private String groups;
    private String secret;
    private URI signOut;

    protected ProxySettings() {
    }

    @Inject
    public ProxySettings(SettingSource source, Settings settings) {
        user = header("LOBBY_PROXY_USER_HEADER", "", source);
        name = header("LOBBY_PROXY_NAME_HEADER", "X-Remote-Name", source);
        email = header("LOBBY_PROXY_EMAIL_HEADER", "X-Remote-Email", source);
        groups = header("LOBBY_PROXY_GROUPS_HEADER", "X-Remote-Groups", source);
        secret = source.secret("LOBBY_PROXY_SECRET").orElse("");
        signOut = source.address("LOBBY_PROXY_SIGN_OUT").orElse(null);
        if (isOn() && (settings.proxies().isEmpty() || secret.length() < SHORTEST_SECRET)) {
            throw new IllegalStateException("LOBBY_PROXY_USER_HEADER needs LOBBY_PROXIES, where the proxies are, and "
                + "LOBBY_PROXY_SECRET of at least 32 characters, by which they are known.");
        }
    }

    @Override
    public void requireRight() {
    }

    public boolean isOn() {
        return !user.isEmpty();
    }

    /** Where somebody is signed out for whom the proxy has signed in. */
    public Optional<URI> signOut() {
        return Optional.ofNullable(signOut);
    }

    String user() {
        return user;
    }

    String name() {
        return name;
    }

    String email() {
        return email;
    }

    String groups() {
        return groups;
    }

    String secret() {
        return secret;
    }

    private static String header(String setting, String otherwise, SettingSource source) {
        return source.text(setting, otherwise, HEADER, text -> text.matches("[A-Za-z0-9-]+")).orElse(otherwise);
    }
}
