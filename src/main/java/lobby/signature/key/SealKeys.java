package lobby.signature.key;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.net.URI;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import lobby.platform.Settings;
import lobby.signature.pdf.SealKey;

/**
 * What this installation seals documents with: the house's own key, or one that is made when it is first needed and the
 * same on all nodes. Certificates are never forgotten, so that what was sealed with an earlier one can be checked.
 */
@Stateless
@PermitAll
public class SealKeys {

    @Inject SealKeyRepository keys;
    @Inject SealSettings sealing;
    @Inject Settings settings;
    @Inject Clock clock;

    public SealKey current() {
        Optional<SealKey> given = sealing.key();
        given.ifPresent(key -> keys.remember(key.certificate(), clock.instant()));
        return given.or(keys::own).orElseGet(this::made);
    }

    /** All that documents were ever sealed with here. */
    public List<X509Certificate> certificates() {
        return keys.certificates();
    }

    /** Of two nodes that make one at the same moment, both take that of the first. */
    private SealKey made() {
        String name = settings.baseUrl().map(URI::getHost).orElse("Lobby");
        keys.own(SealKey.fresh(name, clock.instant()), clock.instant());
        return keys.own().orElseThrow();
    }
}
