package lobby.security.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PatienceTest {

    private final Patience patience = new Patience(5, Duration.ofMinutes(5));

    @ParameterizedTest
    @CsvSource({"1, 0", "4, 0", "5, 5", "6, 10", "7, 20", "8, 40", "9, 60", "10, 60", "1000000, 60"})
    void a_pause_begins_with_the_fifth_failure_and_doubles_up_to_an_hour(int failures, int minutes) {
        assertThat(patience.pauseAfter(failures)).isEqualTo(Duration.ofMinutes(minutes));
    }

    @Test
    void says_how_many_tries_are_left() {
        assertThat(patience.left(1)).isEqualTo(4);
        assertThat(patience.left(5)).isZero();
        assertThat(patience.left(6)).isZero();
    }
}
