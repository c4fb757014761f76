package lobby.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import lobby.platform.AddressRange;
import lobby.platform.Given;
import org.junit.jupiter.api.Test;

class RemoteAddressTest {

    private final List<AddressRange> proxies =
        Given.settings(Map.of("LOBBY_PROXIES", "10.0.0.5, 10.1.0.0/16, ::1")).proxies();

    @Test
    void believesNobodyWhoIsNoProxyOfOurs() {
        assertThat(from("192.0.2.7", "203.0.113.9")).isEqualTo("192.0.2.7");
        assertThat(RemoteAddress.of("10.0.0.5", List.of("203.0.113.9"), List.of())).isEqualTo("10.0.0.5");
    }

    @Test
    void takesTheWordOfAProxy() {
        assertThat(from("10.0.0.5", "203.0.113.9")).isEqualTo("203.0.113.9");
        assertThat(from("10.1.255.1", "2001:db8::1")).isEqualTo("2001:db8::1");
        assertThat(from("0:0:0:0:0:0:0:1", "203.0.113.9")).isEqualTo("203.0.113.9");
        assertThat(from("10.0.0.5")).isEqualTo("10.0.0.5");
    }

    @Test
    void goesBackOverProxiesAndNoFurther() {
        assertThat(from("10.0.0.5", "198.51.100.1", "203.0.113.9", "10.1.2.3")).isEqualTo("203.0.113.9");
    }

    @Test
    void stopsAtWhatIsNoAddress() {
        assertThat(from("10.0.0.5", "203.0.113.9", "unknown")).isEqualTo("10.0.0.5");
        assertThat(from("10.0.0.5", "")).isEqualTo("10.0.0.5");
    }

    @Test
    void tellsWhatAnAddressIs() {
        assertThat(AddressRange.of("10.0.0.0/33")).isEmpty();
        assertThat(AddressRange.of("proxy.example.com")).isEmpty();
        assertThat(AddressRange.of("10.0.0.5/8").orElseThrow().has("10.200.1.1")).isTrue();
        assertThat(AddressRange.of("10.0.0.5/8").orElseThrow().has("11.0.0.5")).isFalse();
        assertThatThrownBy(() -> Given.settings(Map.of("LOBBY_PROXIES", "10.0.0.5,proxy")))
            .hasMessage("LOBBY_PROXIES is \"proxy\", but must be addresses like 10.0.0.5 or 10.0.0.0/8, "
                + "with commas between them.");
    }

    private String from(String connected, String... named) {
        return RemoteAddress.of(connected, List.of(named), proxies);
    }
}
