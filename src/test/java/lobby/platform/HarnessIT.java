package lobby.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import lobby.security.Caller;
import lobby.security.Role;
import lobby.testing.ContainerTest;
import lobby.testing.EveryServer;
import org.junit.jupiter.api.Test;

/** What the tests inside the server stand on. */
@EveryServer
class HarnessIT extends ContainerTest {

    @Inject Clock clock;
    @Inject Readiness readiness;
    @Inject HttpServletRequest request;
    @Inject Caller caller;

    @Test
    void a_test_has_what_the_product_injects() {
        assertThat(clock.instant().getNano() % 1_000_000).isZero();
        assertThat(readiness.isReady()).isTrue();
    }

    @Test
    void a_deed_is_done_in_a_request_of_its_own() throws Exception {
        assertThat(anonymously(() -> request.getRequestURI())).endsWith("/error/deeds");
        assertThat(anonymously(() -> request.getUserPrincipal())).isNull();
    }

    @Test
    void a_deed_of_somebody_is_done_as_everything_they_do() throws Exception {
        assertThat(as("nadia", () -> caller.person().name())).isEqualTo("Nadia Okafor");
        assertThat(as("elena", () -> request.isUserInRole(Role.RESIDENT))).isTrue();
        as("luc", () -> {
            assertThat(caller.actor().isStaff()).isTrue();
        });
    }

    @Test
    void what_a_deed_throws_reaches_the_test() {
        assertThatThrownBy(() -> anonymously(() -> {
            throw new RefusedException(Refusal.CLOSED);
        })).isInstanceOf(RefusedException.class);
    }
}
