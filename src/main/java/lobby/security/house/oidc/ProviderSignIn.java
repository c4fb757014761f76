package lobby.security.house.oidc;

import static java.util.logging.Level.WARNING;

import com.nimbusds.oauth2.sdk.token.RefreshToken;
import com.nimbusds.openid.connect.sdk.token.OIDCTokens;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.logging.Logger;
import lobby.platform.Chore;
import lobby.platform.Refusal;
import lobby.platform.RefusedException;
import lobby.security.door.NextPath;
import lobby.security.door.Opened;
import lobby.security.house.Admission;
import lobby.security.house.HouseAccount;
import lobby.security.signin.SignIn;

/** Coming in by the house's provider of sign-in, going on while it says so, and leaving there, too. */
@ApplicationScoped
public class ProviderSignIn {

    private static final Logger LOGGER = Logger.getLogger(ProviderSignIn.class.getName());
    private static final String ERRAND = "errand";
    private static final Duration ASKED_ENOUGH = Duration.ofSeconds(35);

    @Inject OidcSettings settings;
    @Inject Provider provider;
    @Inject Claims claims;
    @Inject Sealing sealing;
    @Inject Admission admission;
    @Inject SignIn signIn;
    @Inject Visits visits;
    @Inject Clock clock;

    /**
     * A browser's way to the provider.
     *
     * @param address where it is sent
     * @param errand what it has to bring back, besides what the provider gives it
     */
    public record Departure(URI address, String errand) {
    }

    /** A browser that came back, and where it wanted to go. */
    public record Arrival(Opened opened, String next) {
    }

    public boolean isOn() {
        return settings.isOn();
    }

    /** @param next where to go afterwards; only pages of ours are gone to */
    public Departure depart(String next) {
        requireOn();
        Errand errand = Errand.to(NextPath.of(next), clock.instant());
        return new Departure(provider.question(errand), sealing.seal(ERRAND, errand.text()));
    }

    /**
     * Lets in whom the provider sent back.
     *
     * @throws RefusedException HOUSE_REFUSED if it was not this browser that was sent, not now, or what was brought is
     *     not signed by the provider; HOUSE_SILENT; NOT_ADMITTED
     */
    public Arrival arrive(String code, String state, String sealedErrand, String address) {
        requireOn();
        Errand errand = sealing.open(ERRAND, sealedErrand)
            .flatMap(text -> Errand.of(text, clock.instant()))
            .filter(begun -> begun.state().equals(state))
            .orElseThrow(() -> new RefusedException(Refusal.HOUSE_REFUSED));
        OIDCTokens tokens = provider.exchange(code, errand);
        HouseAccount account = admission.admit(claims.person(tokens, errand.nonce()));
        Opened opened = signIn.open(account.person().id(), false, address);
        visits.begin(opened, account.id(), refresh(tokens), tokens.getIDTokenString());
        return new Arrival(opened, errand.next());
    }

    /** Where to send a browser that signs out with these, so that it is signed out at the provider, too. */
    public Optional<URI> farewell(List<String> secrets) {
        if (!settings.isOn()) {
            return Optional.empty();
        }
        try {
            return secrets.stream().map(visits::identity).flatMap(Optional::stream).findFirst()
                .flatMap(provider::farewell);
        } catch (RefusedException silent) {
            LOGGER.log(WARNING, "Signed out here, but not at the provider: {0}", silent.getMessage());
            return Optional.empty();
        }
    }

    /** Asks the provider whether sign-ins still hold: which do not are closed, and changed groups are followed. */
    void lookAfter() {
        if (settings.isOn()) {
            visits.due(ASKED_ENOUGH)
                .forEach(family -> Chore.attempt("ask whether a sign-in still holds", () -> ask(family)));
        }
    }

    private void ask(UUID family) {
        Optional<String> refresh = visits.refresh(family);
        Optional<OIDCTokens> tokens = refresh.flatMap(provider::refresh);
        if (tokens.isEmpty()) {
            visits.end(family);
            return;
        }
        OIDCTokens latest = tokens.get();
        boolean says = latest.getIDToken() != null;
        visits.renew(family, refresh(latest).isEmpty() ? refresh.get() : refresh(latest),
            says ? latest.getIDTokenString() : "");
        if (says) {
            admission.follow(claims.person(latest));
        }
    }

    private void requireOn() {
        if (!settings.isOn()) {
            throw new RefusedException(Refusal.UNKNOWN);
        }
    }

    private static String refresh(OIDCTokens tokens) {
        RefreshToken token = tokens.getRefreshToken();
        return token == null ? "" : token.getValue();
    }
}
