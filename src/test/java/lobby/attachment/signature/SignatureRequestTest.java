package lobby.attachment.signature;

import static lobby.attachment.signature.SignatureState.DECLINED;
import static lobby.attachment.signature.SignatureState.EXPIRED;
import static lobby.attachment.signature.SignatureState.SIGNED;
import static lobby.attachment.signature.SignatureState.WAITING;
import static lobby.attachment.signature.SignatureState.WITHDRAWN;
import static lobby.platform.Refusal.SIGNATURE_DECLINED;
import static lobby.platform.Refusal.SIGNATURE_EXPIRED;
import static lobby.platform.Refusal.SIGNATURE_WITHDRAWN;
import static lobby.platform.Refusal.SIGNED_ALREADY;
import static lobby.platform.Refusal.SIGN_BY_WRONG;
import static lobby.testing.Refusing.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.function.Consumer;
import lobby.people.Person;
import lobby.platform.Refusal;
import lobby.security.door.SpokenCode;
import lobby.testing.Personas;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Row SB-17 */
class SignatureRequestTest {

    private static final ZoneId TORONTO = ZoneId.of("America/Toronto");
    private static final Instant NOON = Instant.parse("2026-05-04T16:00:00Z");
    private static final Instant LAST = Instant.parse("2026-05-09T03:59:59Z");
    private static final Person RUTH = Personas.RUTH.person();
    private static final Person SAM = Personas.SAM.person();

    private final SignatureRequest request = new SignatureRequest(LocalDate.of(2026, 5, 8), 2, NOON);

    @BeforeEach
    void ruth_is_asked() {
        request.begin(RUTH, TORONTO, NOON);
    }

    @Test
    void it_waits_until_its_day_is_over_where_the_house_is() {
        assertThat(request.state(LAST)).isEqualTo(WAITING);
        assertThat(request.state(LAST.plusSeconds(1))).isEqualTo(EXPIRED);
        assertRefused(SIGNATURE_EXPIRED, () -> request.sign(Confirmation.PASSWORD, LAST.plusSeconds(1)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-05-02", "2026-05-03", "2027-05-06", "2027-05-09", "+999999999-12-31"})
    void a_day_that_is_over_or_too_far_away_is_none_to_sign_by(LocalDate day) {
        assertRefused(SIGN_BY_WRONG, () -> new SignatureRequest(day, 1, NOON).begin(RUTH, TORONTO, NOON));
    }

    @Test
    void today_is_a_day_to_sign_by() {
        SignatureRequest today = new SignatureRequest(LocalDate.of(2026, 5, 4), 1, NOON);

        today.begin(RUTH, TORONTO, NOON);

        assertThat(today.state(NOON)).isEqualTo(WAITING);
    }

    @Test
    void it_ends_once() {
        Map<SignatureState, Consumer<SignatureRequest>> ends = Map.of(
            SIGNED, one -> one.sign(Confirmation.PASSWORD, NOON),
            DECLINED, one -> one.decline("Too dear", NOON),
            WITHDRAWN, one -> one.withdraw(SAM, NOON));
        Map<SignatureState, Refusal> refusals = Map.of(SIGNED, SIGNED_ALREADY, DECLINED, SIGNATURE_DECLINED,
            WITHDRAWN, SIGNATURE_WITHDRAWN);

        ends.forEach((state, end) -> {
            SignatureRequest ended = new SignatureRequest(LocalDate.of(2026, 5, 8), 2, NOON);
            ended.begin(RUTH, TORONTO, NOON);
            end.accept(ended);

            assertThat(ended.state(LAST.plusSeconds(1))).isEqualTo(state);
            ends.values().forEach(again -> assertRefused(refusals.get(state), () -> again.accept(ended)));
        });
    }

    @Test
    void only_the_last_code_is_good_and_for_a_quarter_of_an_hour() {
        SpokenCode first = SpokenCode.fresh(2, 4);
        SpokenCode second = SpokenCode.fresh(2, 4);
        request.give(new OneTimeCode(first, SAM, NOON), NOON);
        request.give(new OneTimeCode(second, SAM, NOON), NOON);

        assertThat(request.accepts(first.text(), NOON)).isFalse();
        assertThat(request.accepts(second.text(), NOON.plusSeconds(899))).isTrue();
        assertThat(request.accepts(second.text(), NOON.plusSeconds(900))).isFalse();
        assertThat(request.accepts("", NOON)).isFalse();
    }

    @Test
    void nothing_of_what_was_said_stays_of_a_document_that_is_gone() {
        request.decline("Ruth’s reason", NOON);

        request.vanish();

        assertThat(request.end().orElseThrow().reason()).isEmpty();
    }
}
