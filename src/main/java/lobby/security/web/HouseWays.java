package lobby.security.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import lobby.platform.ReadAtStart;
import lobby.platform.Settings;
import lobby.security.door.NextPath;
import lobby.security.house.ldap.LdapSettings;
import lobby.security.house.oidc.OidcSettings;
import lobby.security.house.proxy.ProxySettings;

/** By which ways people come in here: what the sign-in page offers. */
@Named
@ApplicationScoped
public class HouseWays implements ReadAtStart {

    @Inject Settings settings;
    @Inject LdapSettings directory;
    @Inject OidcSettings provider;
    @Inject ProxySettings proxy;

    @Override
    public void requireRight() {
        requireOne(settings, directory, provider, proxy);
    }

    /** Refuses to start where nobody could come in. */
    public static void requireOne(Settings settings, LdapSettings directory, OidcSettings provider,
                                  ProxySettings proxy) {
        if (!settings.signInHere() && !directory.isOn() && !provider.isOn() && !proxy.isOn()) {
            throw new IllegalStateException("LOBBY_SIGN_IN_LOCAL is \"false\", but then nobody could sign in: there is "
                + "no LOBBY_LDAP_URL, no LOBBY_OIDC_ISSUER and no LOBBY_PROXY_USER_HEADER.");
        }
    }

    /** Whether a name and a password let anybody in. */
    public boolean isPassword() {
        return settings.signInHere() || directory.isOn();
    }

    /** Whether the house has a provider of sign-in. */
    public boolean isProvider() {
        return provider.isOn();
    }

    /** What its button says; blank if it has no name of its own. */
    public String getProviderLabel() {
        return provider.label().orElse("");
    }

    boolean isProviderOnly() {
        return isProvider() && !isPassword();
    }

    String toProvider(String next) {
        String known = NextPath.of(next);
        return "/sign-in/house" + (known.equals(NextPath.START) ? "" : "?next=" + URLEncoder.encode(known, UTF_8));
    }
}
