package lobby.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.zip.GZIPInputStream;
import lobby.testing.ApiClient;
import lobby.testing.ApiTest;
import lobby.testing.EveryServer;
import lobby.testing.Examples;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@EveryServer
class CompressedAnswersIT extends ApiTest {

    private static final int GZIP_BEGINS = 0x1F;

    private ApiClient plain;
    private ApiClient phone;
    private String messages;

    @BeforeEach
    void ask() {
        plain = as("nadia");
        phone = plain.with("Accept-Encoding", "gzip, deflate, br");
        messages = new Examples(sql()).in("api/conversations/{conversation}/messages?before=9007199254740991&limit=50");
    }

    @Test
    void much_is_compressed_for_whoever_takes_it_and_nothing_is_lost() throws IOException {
        byte[] compressed = phone.download(messages);

        assertThat(new GZIPInputStream(new ByteArrayInputStream(compressed)).readAllBytes())
            .hasSizeGreaterThan(2 * compressed.length)
            .isEqualTo(plain.download(messages));
    }

    @Test
    void little_is_sent_as_it_is() {
        assertThat(phone.download("api/health/live")[0]).isNotEqualTo((byte) GZIP_BEGINS);
    }

    @Test
    void caches_are_told_that_it_depends() {
        assertThat(phone.get("api/health/live").header("Vary")).contains("Accept-Encoding");
    }
}
