package lobby.house;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;

/** How a provider signs who somebody is; all but one way are forgeries, or meant for somebody else. */
enum Identity {

    RIGHT,
    OF_ANOTHER_KEY,
    OF_A_SHARED_KEY,
    UNSIGNED,
    EXPIRED,
    FOR_ANOTHER_CLIENT,
    OF_ANOTHER_ISSUER,
    FOR_ANOTHER_QUESTION;

    private static final Duration LASTS = Duration.ofMinutes(5);

    /** @param claims what is said of somebody, besides by whom, for whom and when */
    String signed(JWTClaimsSet claims, String issuer, String client, String nonce, RSAKey key, RSAKey foreign,
                  String shared) throws JOSEException {
        Instant now = Instant.now();
        Instant issued = this == EXPIRED ? now.minus(Duration.ofHours(2)) : now;
        JWTClaimsSet all = new JWTClaimsSet.Builder(claims)
            .issuer(this == OF_ANOTHER_ISSUER ? "https://elsewhere.example" : issuer)
            .audience(this == FOR_ANOTHER_CLIENT ? "another" : client)
            .claim("nonce", this == FOR_ANOTHER_QUESTION ? "asked-before" : nonce)
            .issueTime(Date.from(issued))
            .expirationTime(Date.from(issued.plus(LASTS)))
            .build();
        if (this == UNSIGNED) {
            return new PlainJWT(all).serialize();
        }
        SignedJWT signed = new SignedJWT(this == OF_A_SHARED_KEY
            ? new JWSHeader(JWSAlgorithm.HS256)
            : new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(key.getKeyID()).build(), all);
        signed.sign(this == OF_A_SHARED_KEY
            ? new MACSigner(shared)
            : new RSASSASigner(this == OF_ANOTHER_KEY ? foreign : key));
        return signed.serialize();
    }
}
