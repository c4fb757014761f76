package lobby.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EmbeddingTest {

    @ParameterizedTest
    @CsvSource({
        "/my/home, /my/home?embed=1",
        "/my/thread?booking=7, /my/thread?booking=7&embed=1",
        "/my/thread?booking=7#m-3, /my/thread?booking=7&embed=1#m-3",
        "/help#bookings, /help?embed=1#bookings",
        "/my/home?embed=1, /my/home?embed=1",
        "/my/home?embed=10, /my/home?embed=10&embed=1"})
    void what_follows_stays_in_the_frame(String address, String embedded) {
        assertThat(Embedding.in(address)).isEqualTo(embedded);
    }

    @Test
    void only_one_word_of_an_address_asks_for_it() {
        assertThat(Embedding.isAsked("a=b&embed=1")).isTrue();
        assertThat(Embedding.isAsked("embed=1&a=b")).isTrue();
        assertThat(Embedding.isAsked("embed=11")).isFalse();
        assertThat(Embedding.isAsked("next=%3Fembed%3D1")).isFalse();
        assertThat(Embedding.isAsked(null)).isFalse();
    }

    @Test
    void portals_are_origins() {
        assertThat(portals("https://Portal.example.com, http://localhost:8090"))
            .containsExactly("https://portal.example.com", "http://localhost:8090");
        assertThat(portals("")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"portal.example.com", "https://portal.example.com/", "*", "https://*.example.com",
        "https://portal.example.com; script-src *", "'self'"})
    void anything_else_stops_the_start(String wrong) {
        assertThatThrownBy(() -> portals(wrong)).hasMessageStartingWith("LOBBY_FRAME_ANCESTORS is \"")
            .hasMessageEndingWith("must be origins like https://portal.example.com, with commas between them.");
    }

    @Test
    void a_policy_names_the_portals_in_place_of_who_may_frame_and_changes_nothing_else() {
        List<String> portals = List.of("https://a.example", "https://b.example");
        assertThat(SafeHeaders.allowing(portals, "content-security-policy",
            "default-src 'self'; frame-ancestors 'self'; script-src 'self' 'nonce-x'"))
            .isEqualTo("default-src 'self'; frame-ancestors 'self' https://a.example https://b.example; "
                + "script-src 'self' 'nonce-x'");
        assertThat(SafeHeaders.allowing(List.of(), "Content-Security-Policy", "frame-ancestors 'none'"))
            .isEqualTo("frame-ancestors 'none'");
        assertThat(SafeHeaders.allowing(portals, "Vary", "frame-ancestors 'none'")).isEqualTo("frame-ancestors 'none'");
    }

    private static List<String> portals(String given) {
        return Given.settings(Map.of("LOBBY_FRAME_ANCESTORS", given)).frameAncestors();
    }
}
