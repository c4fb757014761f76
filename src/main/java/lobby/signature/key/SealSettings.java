package lobby.signature.key;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import lobby.platform.ReadAtStart;
import lobby.platform.SettingSource;
import lobby.signature.pdf.SealKey;

/** Where the key is that documents are sealed with, if the house has one of its own. */
@ApplicationScoped
public class SealSettings implements ReadAtStart {

    private SealKey key;

    protected SealSettings() {
    }

    @Inject
    public SealSettings(SettingSource source) {
        Optional<Path> store = source.existingFile("LOBBY_SEAL_KEYSTORE");
        char[] password = source.secret("LOBBY_SEAL_PASSWORD").orElse("").toCharArray();
        key = store.map(file -> read(file, password)).orElse(null);
    }

    @Override
    public void requireRight() {
    }

    /** The house's own key, with what vouches for it. */
    Optional<SealKey> key() {
        return Optional.ofNullable(key);
    }

    private static SealKey read(Path file, char[] password) {
        try {
            KeyStore store = KeyStore.getInstance(file.toFile(), password);
            List<String> keys = Collections.list(store.aliases()).stream()
                .filter(alias -> isKey(store, alias))
                .toList();
            if (keys.size() != 1) {
                throw wrong(file, "has %d keys and must have one".formatted(keys.size()), null);
            }
            String alias = keys.get(0);
            return new SealKey((PrivateKey) store.getKey(alias, password),
                Stream.of(store.getCertificateChain(alias)).map(X509Certificate.class::cast).toList());
        } catch (IOException | GeneralSecurityException | ClassCastException unreadable) {
            throw wrong(file, "can't be read with the password in LOBBY_SEAL_PASSWORD", unreadable);
        }
    }

    private static boolean isKey(KeyStore store, String alias) {
        try {
            return store.isKeyEntry(alias);
        } catch (GeneralSecurityException unloaded) {
            throw new IllegalStateException(unloaded);
        }
    }

    private static IllegalStateException wrong(Path file, String what, Exception cause) {
        return new IllegalStateException("LOBBY_SEAL_KEYSTORE is \"%s\", but that keystore %s.".formatted(file, what),
            cause);
    }
}
