package lobby.platform;

import static lobby.platform.Refusal.BUSY;
import static lobby.platform.Refusal.CLIENT_ID_REUSED;
import static lobby.platform.Refusal.CLOSED;
import static lobby.platform.Refusal.LOGIN_TAKEN;
import static lobby.platform.Refusal.NOT_PERMITTED;
import static lobby.platform.Refusal.NO_ROOM;
import static lobby.platform.Refusal.STALE;
import static lobby.platform.Refusal.UNREADABLE_TEXT;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ejb.EJBAccessException;
import jakarta.ejb.EJBException;
import jakarta.persistence.OptimisticLockException;
import jakarta.resource.spi.ResourceAllocationException;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class RefusalsTest {

    private static final Set<Integer> SERVERS_OWN = Set.of(500, 503, 507);

    @ParameterizedTest
    @MethodSource("refusing")
    void a_refusal_is_found_in_whatever_it_is_wrapped(Throwable thrown, Refusal refusal) {
        assertThat(Refusals.in(thrown)).map(RefusedException::refusal).contains(refusal);
        assertThat(Refusals.in(new EJBException(new RuntimeException(thrown)))).map(RefusedException::refusal)
            .contains(refusal);
    }

    @Test
    void everything_else_is_a_fault() {
        assertThat(Refusals.in(new IllegalStateException("broken"))).isEmpty();
        assertThat(Refusals.in(new SQLException("no such table", "42P01"))).isEmpty();
        assertThat(Refusals.in(new SQLException("violates \"message_pkey\"", "23505"))).isEmpty();
        assertThat(Refusals.in(new SQLException(null, "23505"))).isEmpty();
    }

    @Test
    void a_circle_of_causes_has_an_end() {
        RuntimeException one = new RuntimeException("one");
        one.initCause(new RuntimeException("other", one));

        assertThat(Refusals.in(one)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void each_has_words_in_each_language_and_a_status_that_says_no(Refusal refusal) {
        RefusedException refused = new RefusedException(refusal, 1, 2);

        assertThat(Words.of(Locale.ENGLISH).refusal(refused)).isNotBlank().doesNotContain("{", "}");
        assertThat(Words.of(Locale.FRENCH).refusal(refused)).isNotBlank().doesNotContain("{", "}");
        assertThat(refusal.status()).isNotEqualTo(402)
            .matches(status -> status >= 400 && status < 500 || SERVERS_OWN.contains(status));
    }

    static Stream<Arguments> refusing() {
        return Stream.of(
            Arguments.of(new RefusedException(CLOSED), CLOSED),
            Arguments.of(new EJBAccessException("no"), NOT_PERMITTED),
            Arguments.of(new OptimisticLockException(), STALE),
            Arguments.of(new SQLException("violates unique constraint \"person_login_once\"", "23505"), LOGIN_TAKEN),
            Arguments.of(new SQLException("violates unique constraint \"message_once_per_client_id\"", "23505"),
                CLIENT_ID_REUSED),
            Arguments.of(new SQLException("invalid byte sequence for encoding \"UTF8\": 0x00", "22021"),
                UNREADABLE_TEXT),
            Arguments.of(new SQLException("connection refused", "08001"), BUSY),
            Arguments.of(new SQLException("too many clients already", "53300"), BUSY),
            Arguments.of(new SQLException("could not extend file: No space left on device", "53100"), NO_ROOM),
            Arguments.of(new SQLException("deadlock detected", "40P01"), BUSY),
            Arguments.of(new SQLException("terminating connection due to administrator command", "57P01"), BUSY),
            Arguments.of(new SQLException(new ResourceAllocationException("no connection left")), BUSY));
    }
}
