package lobby.booking.facts;

import static lobby.booking.facts.BookingStatus.CONFIRMED;
import static lobby.booking.facts.BookingStatus.PENDING;
import static lobby.platform.Refusal.OUT_OF_RANGE;
import static lobby.platform.Refusal.TOO_LONG;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Map;
import lobby.platform.Refusal;
import lobby.platform.RefusedException;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BookingFactsTest {

    private final BookingFacts facts = new BookingFacts(2, " One mat, please. ", PENDING);

    @Test
    void changes_name_what_is_different_with_before_and_after() {
        assertThat(facts.changesTo(new BookingFacts(3, "One mat, please.", CONFIRMED)))
            .isEqualTo(Map.of("places", "2 > 3", "status", "PENDING > CONFIRMED"));
    }

    @Test
    void changes_never_repeat_the_notes() {
        assertThat(facts.changesTo(new BookingFacts(2, "Two mats, please.", PENDING)))
            .isEqualTo(Map.of("notes", "changed"));
    }

    @Test
    void the_same_facts_change_nothing() {
        assertThat(facts.changesTo(new BookingFacts(2, "One mat, please.", PENDING))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 1001})
    void nobody_comes_in_such_numbers(int places) {
        assertRefused(OUT_OF_RANGE, () -> new BookingFacts(places, "", PENDING));
    }

    @Test
    void notes_are_counted_in_characters_as_people_see_them() {
        assertThat(new BookingFacts(1, "🙂".repeat(2000), PENDING).notes()).startsWith("🙂");
        assertRefused(TOO_LONG, () -> new BookingFacts(1, "🙂".repeat(2001), PENDING));
    }

    private static void assertRefused(Refusal refusal, ThrowingCallable act) {
        assertThatExceptionOfType(RefusedException.class).isThrownBy(act)
            .extracting(RefusedException::refusal).isEqualTo(refusal);
    }
}
