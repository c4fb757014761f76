package lobby.offer;

import static lobby.platform.Refusal.OFFER_INCOMPLETE;
import static lobby.platform.Refusal.OFFER_PERIOD_WRONG;
import static lobby.platform.Refusal.OFFER_POINTS_WRONG;
import static lobby.platform.Refusal.TOO_LONG;
import static lobby.testing.Refusing.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import lobby.conversation.card.CardKind;
import org.junit.jupiter.api.Test;

class OfferFactsTest {

    private static final LocalDate MONDAY = LocalDate.parse("2026-05-04");

    @Test
    void it_is_for_everyone_unless_it_says_for_whom() {
        assertThat(facts("", "").isFor("", Set.of())).isTrue();
        assertThat(facts("2, 3", "").isFor("3", Set.of())).isTrue();
        assertThat(facts("2, 3", "").isFor("", Set.of())).isFalse();
        assertThat(facts("", "Yoga, committee").isFor("9", Set.of("yoga"))).isTrue();
        assertThat(facts("", "Yoga").isFor("9", Set.of("chess"))).isFalse();
        assertThat(facts("2", "yoga").isFor("2", Set.of("chess"))).isFalse();
    }

    @Test
    void lists_are_kept_as_they_are_read() {
        assertThat(facts(" 2,,3 , 2", "").floors()).isEqualTo("2, 3");
    }

    @Test
    void what_is_wrong_with_it_is_said() {
        assertRefused(OFFER_INCOMPLETE, () -> of(CardKind.COUPON, " ", MONDAY, 0, 0));
        assertRefused(OFFER_INCOMPLETE, () -> of(CardKind.EVENT, "Party", MONDAY, 0, 0));
        assertRefused(OFFER_INCOMPLETE, () -> of(CardKind.ANNOUNCEMENT, "Water", MONDAY, 0, 0));
        assertRefused(TOO_LONG, () -> of(CardKind.COUPON, "x".repeat(81), MONDAY, 0, 0));
        assertRefused(OFFER_PERIOD_WRONG, () -> of(CardKind.COUPON, "Coffee", MONDAY.minusDays(1), 0, 0));
        assertRefused(OFFER_PERIOD_WRONG, () -> of(CardKind.COUPON, "Coffee", null, 0, 0));
        assertRefused(OFFER_POINTS_WRONG, () -> of(CardKind.POINTS, "Garden", MONDAY, 0, 0));
        assertRefused(OFFER_POINTS_WRONG, () -> of(CardKind.COUPON, "Coffee", MONDAY, 0, 100_001));
    }

    @Test
    void what_its_kind_does_not_have_is_left_out() {
        assertThat(of(CardKind.PROMOTION, "Flat", MONDAY, 5, 7)).extracting(OfferFacts::points, OfferFacts::most)
            .containsExactly(0, 0);
    }

    private static OfferFacts facts(String floors, String tags) {
        return new OfferFacts(CardKind.PROMOTION, "Flat", "", floors, tags, MONDAY, MONDAY, 0, 0);
    }

    private static OfferFacts of(CardKind kind, String title, LocalDate until, int points, int most) {
        return new OfferFacts(kind, title, "", "", "", MONDAY, until, points, most);
    }
}
