package lobby.security.door;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OriginTest {

    @ParameterizedTest
    @CsvSource({
        "https://lobby.example, true",
        "HTTPS://LOBBY.example, true",
        "https://lobby.example:443, false",
        "http://lobby.example, false",
        "https://lobby.example.evil, false",
        "https://evil, false",
        "null, false",
        "'', false"})
    void is_ours_if_it_is_the_configured_one(String origin, boolean ours) {
        assertThat(Origin.isOurs(origin, "evil", Optional.of(URI.create("https://lobby.example/lobby"))))
            .isEqualTo(ours);
    }

    @ParameterizedTest
    @CsvSource({
        "http://localhost:8080, localhost:8080, true",
        "https://lobby.example, lobby.example, true",
        "http://localhost:8081, localhost:8080, false",
        "http://evil, lobby.example, false",
        "null, lobby.example, false"})
    void is_ours_if_it_is_the_host_that_was_asked_where_none_is_configured(String origin, String host, boolean ours) {
        assertThat(Origin.isOurs(origin, host, Optional.empty())).isEqualTo(ours);
    }

    @Test
    void is_left_out_by_who_is_no_browser() {
        assertThat(Origin.isOurs(null, "lobby.example", Optional.empty())).isTrue();
    }

    @Test
    void no_host_is_not_ours() {
        assertThat(Origin.isOurs("http://evil", null, Optional.empty())).isFalse();
        assertThat(Origin.isOurHost(null, URI.create("https://lobby.example"))).isFalse();
        assertThat(Origin.isOurHost("LOBBY.example", URI.create("https://lobby.example/x"))).isTrue();
    }
}
