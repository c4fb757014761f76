package lobby.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class CompressionTest {

    @ParameterizedTest
    @ValueSource(strings = {"gzip", "gzip, deflate, br", "br;q=1.0,gzip;q=0.8", "deflate , GZIP ;q=0.01", "gzip; q=1"})
    void whoever_takes_gzip_gets_it(String accepted) {
        assertThat(Compression.takesGzip(accepted)).isTrue();
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = {"identity", "br, deflate", "gzip;q=0", "gzip ; q=0.000, br", "x-gzip", "gzipped"})
    void nobody_else_does(String accepted) {
        assertThat(Compression.takesGzip(accepted)).isFalse();
    }
}
