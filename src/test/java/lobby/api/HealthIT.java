package lobby.api;

import static org.assertj.core.api.Assertions.assertThat;

import lobby.testing.ApiTest;
import lobby.testing.EveryServer;
import lobby.testing.RawSocket;
import org.junit.jupiter.api.Test;

@EveryServer
class HealthIT extends ApiTest {

    @Test
    void anybody_may_ask_whether_it_lives_and_can_work() {
        assertThat(anonymously().get("/api/health/live").status()).isEqualTo(200);
        assertThat(anonymously().get("/api/health/ready").json().getString("status")).isEqualTo("UP");
    }

    @Test
    void nobody_learns_more_without_signing_in() {
        assertThat(anonymously().get("/api/me").code()).isEqualTo("SIGN_IN_FIRST");
        assertThat(anonymously().get("/health").status()).isEqualTo(302);
        assertThat(anonymously().get("/metrics").status()).isEqualTo(302);
        assertThat(anonymously().get("/openapi").status()).isEqualTo(302);
    }

    @Test
    void a_request_that_does_not_say_to_whom_is_refused() {
        assertThat(RawSocket.exchange(base(), "GET /api/health/live HTTP/1.1\r\n\r\n")).contains(" 400 ");
    }
}
