package lobby.security;

import static lobby.platform.Refusal.TOO_MANY;
import static lobby.testing.Personas.NOOR;
import static lobby.testing.Personas.RUTH;
import static lobby.testing.Refusing.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.Map;
import lobby.platform.Given;
import lobby.platform.RefusedException;
import org.junit.jupiter.api.BeforeEach;
import lobby.testing.Wristwatch;
import org.junit.jupiter.api.Test;

class RateLimitsTest {

    private final RateLimits limits = new RateLimits();
    private final Wristwatch watch = new Wristwatch();

    @BeforeEach
    void time_stands_still() {
        limits.clock = watch;
        limits.settings = Given.settings(Map.of());
    }

    @Test
    void twenty_messages_may_be_sent_at_once() {
        send(20);

        assertRefused(TOO_MANY, () -> limits.send(RUTH.actor()));
    }

    @Test
    void nobody_waits_for_what_others_send() {
        send(20);

        limits.send(NOOR.actor());
    }

    @Test
    void whoever_is_refused_hears_how_long_to_wait() {
        send(20);

        assertThatExceptionOfType(RefusedException.class).isThrownBy(() -> limits.send(RUTH.actor()))
            .satisfies(refused -> assertThat(refused.arguments()).containsExactly(1L));
    }

    @Test
    void trying_in_vain_does_not_make_it_longer() {
        send(20);
        for (int attempt = 0; attempt < 100; attempt++) {
            assertRefused(TOO_MANY, () -> limits.send(RUTH.actor()));
        }

        watch.go(Duration.ofSeconds(1));

        send(2);
        assertRefused(TOO_MANY, () -> limits.send(RUTH.actor()));
    }

    @Test
    void after_a_while_everything_is_possible_again() {
        send(20);

        watch.go(Duration.ofSeconds(10));

        send(20);
        assertRefused(TOO_MANY, () -> limits.send(RUTH.actor()));
    }

    @Test
    void nobody_saves_up_more_than_there_is() {
        send(1);

        watch.go(Duration.ofDays(1));

        send(20);
        assertRefused(TOO_MANY, () -> limits.send(RUTH.actor()));
    }

    @Test
    void a_clock_that_goes_back_gives_nothing_and_takes_nothing() {
        send(10);

        watch.go(Duration.ofHours(-1));

        send(10);
        assertRefused(TOO_MANY, () -> limits.send(RUTH.actor()));
    }

    @Test
    void sending_typing_and_searching_are_counted_apart() {
        send(20);

        limits.typing(RUTH.actor());
        limits.search(RUTH.actor());
    }

    private void send(int times) {
        for (int sent = 0; sent < times; sent++) {
            limits.send(RUTH.actor());
        }
    }
}
