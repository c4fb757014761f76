package lobby.security.house.oidc;

import static java.util.logging.Level.WARNING;

import com.nimbusds.jwt.JWT;
import com.nimbusds.jwt.JWTParser;
import com.nimbusds.oauth2.sdk.AuthorizationCode;
import com.nimbusds.oauth2.sdk.AuthorizationCodeGrant;
import com.nimbusds.oauth2.sdk.AuthorizationGrant;
import com.nimbusds.oauth2.sdk.ErrorObject;
import com.nimbusds.oauth2.sdk.GeneralException;
import com.nimbusds.oauth2.sdk.OAuth2Error;
import com.nimbusds.oauth2.sdk.RefreshTokenGrant;
import com.nimbusds.oauth2.sdk.ResponseType;
import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.TokenRequest;
import com.nimbusds.oauth2.sdk.TokenResponse;
import com.nimbusds.oauth2.sdk.auth.ClientSecretBasic;
import com.nimbusds.oauth2.sdk.auth.Secret;
import com.nimbusds.oauth2.sdk.http.HTTPRequest;
import com.nimbusds.oauth2.sdk.http.HTTPResponse;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.oauth2.sdk.token.RefreshToken;
import com.nimbusds.openid.connect.sdk.AuthenticationRequest;
import com.nimbusds.openid.connect.sdk.LogoutRequest;
import com.nimbusds.openid.connect.sdk.Nonce;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponse;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponseParser;
import com.nimbusds.openid.connect.sdk.UserInfoRequest;
import com.nimbusds.openid.connect.sdk.token.OIDCTokens;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Logger;
import lobby.platform.Refusal;
import lobby.platform.RefusedException;
import lobby.security.house.Source;

/**
 * The house's provider of sign-in (OpenID Connect, code flow with PKCE). What it does not say, or not in time, is never
 * taken for a yes or a no.
 */
@ApplicationScoped
class Provider {

    private static final Logger LOGGER = Logger.getLogger(Provider.class.getName());

    @Inject OidcSettings settings;
    @Inject KnownProvider known;

    /** Where a browser is sent to say who it is. */
    URI question(Errand errand) {
        Scope scopes = Scope.parse(settings.scopes());
        return asked(() -> new AuthenticationRequest.Builder(ResponseType.CODE, scopes, client(),
                settings.returnAddress())
            .endpointURI(known.metadata().getAuthorizationEndpointURI())
            .state(new State(errand.state()))
            .nonce(new Nonce(errand.nonce()))
            .codeChallenge(new CodeVerifier(errand.verifier()), CodeChallengeMethod.S256)
            .build().toURI());
    }

    /** @throws RefusedException HOUSE_REFUSED if the code is not this errand's, or was used before */
    OIDCTokens exchange(String code, Errand errand) {
        TokenResponse answer = token(new AuthorizationCodeGrant(new AuthorizationCode(code), settings.returnAddress(),
            new CodeVerifier(errand.verifier())));
        if (!answer.indicatesSuccess()) {
            throw refused(answer.toErrorResponse().getErrorObject());
        }
        return ((OIDCTokenResponse) answer.toSuccessResponse()).getOIDCTokens();
    }

    /** What the provider says now; empty if it says that this sign-in is over. */
    Optional<OIDCTokens> refresh(String refreshToken) {
        TokenResponse answer = token(new RefreshTokenGrant(new RefreshToken(refreshToken)));
        if (answer.indicatesSuccess()) {
            return Optional.of(((OIDCTokenResponse) answer.toSuccessResponse()).getOIDCTokens());
        }
        ErrorObject error = answer.toErrorResponse().getErrorObject();
        if (OAuth2Error.INVALID_GRANT.getCode().equals(error.getCode())) {
            return Optional.empty();
        }
        throw refused(error);
    }

    /** What the provider knows beyond the identity; nothing if it has no place to ask. */
    Map<String, Object> more(OIDCTokens tokens) {
        return asked(() -> {
            URI place = known.metadata().getUserInfoEndpointURI();
            if (place == null) {
                return Map.of();
            }
            HTTPResponse answer =
                patient(new UserInfoRequest(place, tokens.getAccessToken()).toHTTPRequest()).send();
            return answer.indicatesSuccess() ? answer.getBodyAsJSONObject() : Map.of();
        });
    }

    /** Where a browser is sent so that it is signed out there, too; empty if that is not to be had. */
    Optional<URI> farewell(String identity) {
        return asked(() -> Optional.ofNullable(known.metadata().getEndSessionEndpointURI())
            .map(place -> new LogoutRequest(place, jwt(identity), settings.afterSignOut(), null).toURI()));
    }

    private TokenResponse token(AuthorizationGrant grant) {
        return asked(() -> {
            TokenRequest request = new TokenRequest.Builder(known.metadata().getTokenEndpointURI(),
                new ClientSecretBasic(client(), new Secret(settings.secret())), grant).build();
            return OIDCTokenResponseParser.parse(patient(request.toHTTPRequest()).send());
        });
    }

    private ClientID client() {
        return new ClientID(settings.client());
    }

    private static JWT jwt(String text) {
        try {
            return JWTParser.parse(text);
        } catch (java.text.ParseException e) {
            throw new IllegalStateException("kept an identity that is none", e);
        }
    }

    private static HTTPRequest patient(HTTPRequest request) {
        request.setConnectTimeout(KnownProvider.PATIENCE_MILLIS);
        request.setReadTimeout(KnownProvider.PATIENCE_MILLIS);
        request.setFollowRedirects(false);
        return request;
    }

    private static RefusedException refused(ErrorObject error) {
        LOGGER.log(WARNING, "The provider of sign-in refused: {0}", error.getCode());
        return new RefusedException(Refusal.HOUSE_REFUSED);
    }

    private static <T> T asked(Question<T> question) {
        try {
            return question.ask();
        } catch (IOException | GeneralException failure) {
            LOGGER.log(WARNING, "The provider of sign-in did not answer: {0}", failure.getMessage());
            throw new RefusedException(Refusal.HOUSE_SILENT, Source.AGAIN_AFTER);
        }
    }

    /** Something to ask the provider. */
    private interface Question<T> {
        T ask() throws IOException, GeneralException;
    }
}
