package lobby.security.house.oidc;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import com.nimbusds.oauth2.sdk.GeneralException;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import com.nimbusds.openid.connect.sdk.validators.IDTokenValidator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.MalformedURLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What the provider says of itself, asked when it is first needed and again each hour: Lobby starts without it, and
 * follows when it moves or changes its keys.
 */
@ApplicationScoped
class KnownProvider {

    static final int PATIENCE_MILLIS = 5_000;

    private static final Duration LASTS = Duration.ofHours(1);
    private static final int LARGEST_KEYS = 512 * 1024;

    @Inject OidcSettings settings;
    @Inject Clock clock;

    private volatile Known known;

    private record Known(OIDCProviderMetadata metadata, IDTokenValidator validator, Instant until) {
    }

    OIDCProviderMetadata metadata() throws IOException, GeneralException {
        return known().metadata;
    }

    /** Says whether an identity was signed by the provider, for Lobby, and holds now. */
    IDTokenValidator validator() throws IOException, GeneralException {
        return known().validator;
    }

    private Known known() throws IOException, GeneralException {
        Known latest = known;
        if (latest == null || latest.until.isBefore(clock.instant())) {
            Issuer issuer = new Issuer(settings.issuer());
            OIDCProviderMetadata metadata = OIDCProviderMetadata.resolve(issuer, PATIENCE_MILLIS, PATIENCE_MILLIS);
            latest = new Known(metadata, validator(issuer, metadata), clock.instant().plus(LASTS));
            known = latest;
        }
        return latest;
    }

    private IDTokenValidator validator(Issuer issuer, OIDCProviderMetadata metadata) throws MalformedURLException {
        var retriever = new DefaultResourceRetriever(PATIENCE_MILLIS, PATIENCE_MILLIS, LARGEST_KEYS);
        var keys = JWKSourceBuilder.<SecurityContext>create(metadata.getJWKSetURI().toURL(), retriever)
            .refreshAheadCache(false).build();
        return new IDTokenValidator(issuer, new ClientID(settings.client()),
            new JWSVerificationKeySelector<>(algorithms(metadata), keys), null);
    }

    /** Only such as need the provider's own key: not none, and none by a key that others have, too. */
    private static Set<JWSAlgorithm> algorithms(OIDCProviderMetadata metadata) {
        List<JWSAlgorithm> named = metadata.getIDTokenJWSAlgs();
        Set<JWSAlgorithm> signed = (named == null ? List.<JWSAlgorithm>of() : named).stream()
            .filter(JWSAlgorithm.Family.SIGNATURE::contains).collect(Collectors.toSet());
        return signed.isEmpty() ? Set.of(JWSAlgorithm.RS256) : signed;
    }
}
