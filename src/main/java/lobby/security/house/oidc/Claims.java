package lobby.security.house.oidc;

import static java.util.logging.Level.WARNING;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jwt.JWT;
import com.nimbusds.oauth2.sdk.GeneralException;
import com.nimbusds.openid.connect.sdk.Nonce;
import com.nimbusds.openid.connect.sdk.claims.IDTokenClaimsSet;
import com.nimbusds.openid.connect.sdk.token.OIDCTokens;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import lobby.platform.Refusal;
import lobby.platform.RefusedException;
import lobby.security.house.HousePerson;
import lobby.security.house.Source;

/** Who somebody is by the provider's word, which is believed only as far as it has signed it. */
@ApplicationScoped
class Claims {

    private static final Logger LOGGER = Logger.getLogger(Claims.class.getName());

    @Inject OidcSettings settings;
    @Inject KnownProvider known;
    @Inject Provider provider;

    /** Of a browser that comes back: signed, for Lobby, not too old, and the answer to this question. */
    HousePerson person(OIDCTokens tokens, String nonce) {
        return person(tokens, new Nonce(nonce));
    }

    /** Of a sign-in that goes on; its question was answered long ago. */
    HousePerson person(OIDCTokens tokens) {
        return person(tokens, (Nonce) null);
    }

    private HousePerson person(OIDCTokens tokens, Nonce nonce) {
        IDTokenClaimsSet identity = valid(tokens.getIDToken(), nonce);
        Map<String, Object> claims = new HashMap<>(identity.toJSONObject());
        if (claims.get("email") == null || at(claims, settings.groups()) == null) {
            Map<String, Object> more = provider.more(tokens);
            if (identity.getSubject().getValue().equals(more.get("sub"))) {
                more.forEach(claims::putIfAbsent);
            }
        }
        return new HousePerson(Source.OIDC, identity.getSubject().getValue(), text(claims.get("name")),
            text(claims.get("email")), settings.trustsEmail() || Boolean.TRUE.equals(claims.get("email_verified")),
            groups(at(claims, settings.groups())));
    }

    private IDTokenClaimsSet valid(JWT identity, Nonce nonce) {
        try {
            return known.validator().validate(identity, nonce);
        } catch (BadJOSEException | JOSEException forged) {
            LOGGER.log(WARNING, "An identity was not believed: {0}", forged.getMessage());
            throw new RefusedException(Refusal.HOUSE_REFUSED);
        } catch (IOException | GeneralException failure) {
            LOGGER.log(WARNING, "The provider of sign-in did not answer: {0}", failure.getMessage());
            throw new RefusedException(Refusal.HOUSE_SILENT, Source.AGAIN_AFTER);
        }
    }

    /** Nothing where the path leads nowhere. */
    private static Object at(Map<String, Object> claims, String path) {
        Object whole = claims.get(path);
        if (whole != null) {
            return whole;
        }
        Object value = claims;
        for (String step : path.split("\\.")) {
            value = value instanceof Map<?, ?> map ? map.get(step) : null;
        }
        return value;
    }

    private static Set<String> groups(Object value) {
        if (value instanceof Collection<?> many) {
            return many.stream().map(Claims::text).collect(Collectors.toSet());
        }
        return value == null ? Set.of() : Set.of(text(value));
    }

    private static String text(Object value) {
        return value == null ? "" : value.toString();
    }
}
