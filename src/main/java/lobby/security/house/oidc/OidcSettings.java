package lobby.security.house.oidc;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.Optional;
import lobby.platform.ReadAtStart;
import lobby.platform.SettingSource;
import lobby.platform.Settings;

/** Which provider of sign-in the house has. There is none unless {@code LOBBY_OIDC_ISSUER} says so. */
@ApplicationScoped
public class OidcSettings implements ReadAtStart {

    /** Where the provider sends people back to, after the address people reach Lobby under. */
    public static final String RETURN = "/sign-in/house/back";

    private static final String SCOPES = "openid profile email";

    private URI issuer;
    private String client;
    private String secret;
    private String scopes;
    private String groups;
    private String label;
    private boolean trustsEmail;
    private URI home;

    protected OidcSettings() {
    }

    @Inject
    public OidcSettings(SettingSource source, Settings settings) {
        issuer = source.address("LOBBY_OIDC_ISSUER").orElse(null);
        client = source.text("LOBBY_OIDC_CLIENT", "", "a text", text -> true).orElse("");
        secret = source.secret("LOBBY_OIDC_SECRET").orElse("");
        scopes = source.text("LOBBY_OIDC_SCOPES", SCOPES, "openid and other words with spaces between them",
            text -> (" " + text + " ").contains(" openid ")).orElse(SCOPES);
        groups = source.text("LOBBY_OIDC_GROUPS", "groups", "the name of a claim, or a path like realm_access.roles",
            text -> text.matches("[\\w:/-]+(\\.[\\w:/-]+)*")).orElse("groups");
        label = source.text("LOBBY_OIDC_LABEL", "", "a text of at most 60 characters", text -> text.length() <= 60)
            .orElse("");
        trustsEmail = source.flag("LOBBY_OIDC_TRUST_EMAIL", false);
        home = settings.baseUrl().orElse(null);
        requireWhole();
    }

    @Override
    public void requireRight() {
    }

    public boolean isOn() {
        return issuer != null;
    }

    /** What the button says, if not simply that it is the organisation's. */
    public Optional<String> label() {
        return Optional.of(label).filter(text -> !text.isEmpty());
    }

    URI issuer() {
        return issuer;
    }

    String client() {
        return client;
    }

    String secret() {
        return secret;
    }

    String scopes() {
        return scopes;
    }

    /** The claim that lists the groups somebody belongs to; dots lead into it. */
    String groups() {
        return groups;
    }

    /** Whether the provider answers for every address it tells, even where it does not say so. */
    boolean trustsEmail() {
        return trustsEmail;
    }

    URI returnAddress() {
        return below(RETURN);
    }

    URI afterSignOut() {
        return below("/sign-in?out=true");
    }

    private URI below(String path) {
        return URI.create(home.toString().replaceAll("/$", "") + path);
    }

    private void requireWhole() {
        if (issuer == null) {
            return;
        }
        if (client.isEmpty() || secret.isEmpty() || home == null) {
            throw new IllegalStateException(
                "LOBBY_OIDC_ISSUER needs LOBBY_OIDC_CLIENT, LOBBY_OIDC_SECRET and LOBBY_BASE_URL.");
        }
        boolean thisMachine = issuer.getHost() != null && issuer.getHost().matches("localhost|127\\.0\\.0\\.1|\\[::1]");
        if (!issuer.getScheme().equals("https") && !thisMachine) {
            throw new IllegalStateException("LOBBY_OIDC_ISSUER is \"%s\", but must begin with https.".formatted(issuer));
        }
    }
}
