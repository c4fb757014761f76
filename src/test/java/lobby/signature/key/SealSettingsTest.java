package lobby.signature.key;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.time.Instant;
import java.util.Map;
import lobby.platform.Given;
import lobby.signature.pdf.SealKey;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SealSettingsTest {

    private static final SealKey KEY = SealKey.fresh("Harbourline", Instant.parse("2026-05-04T12:00:00Z"));

    @TempDir Path folder;

    private Path store;

    @BeforeEach
    void a_store_with_one_key() throws Exception {
        store = folder.resolve("seal.p12");
        keep(1);
    }

    @Test
    void the_key_of_the_house_is_read() {
        assertThat(settings(store, "secret").key().orElseThrow().certificate()).isEqualTo(KEY.certificate());
        assertThat(new SealSettings(Given.source(Map.of())).key()).isEmpty();
    }

    @Test
    void a_store_that_cannot_be_used_stops_the_start_with_one_sentence() throws Exception {
        assertThatIllegalStateException().isThrownBy(() -> settings(store, "wrong"))
            .withMessageMatching("LOBBY_SEAL_KEYSTORE is \".*\", but that keystore can't be read with .*\\.");
        keep(2);
        assertThatIllegalStateException().isThrownBy(() -> settings(store, "secret"))
            .withMessageEndingWith("has 2 keys and must have one.");
    }

    private void keep(int keys) throws Exception {
        KeyStore kept = KeyStore.getInstance("PKCS12");
        kept.load(null, null);
        for (int key = 0; key < keys; key++) {
            kept.setKeyEntry("key" + key, KEY.key(), "secret".toCharArray(), new Certificate[] {KEY.certificate()});
        }
        try (OutputStream out = Files.newOutputStream(store)) {
            kept.store(out, "secret".toCharArray());
        }
    }

    private static SealSettings settings(Path store, String password) {
        return new SealSettings(Given.source(
            Map.of("LOBBY_SEAL_KEYSTORE", store.toString(), "LOBBY_SEAL_PASSWORD", password)));
    }
}
