package lobby.offer;

import static lobby.platform.Refusal.OFFER_LOCKED;
import static lobby.platform.Refusal.OFFER_PERIOD_WRONG;
import static lobby.testing.Personas.OLGA;
import static lobby.testing.Personas.RUTH;
import static lobby.testing.Refusing.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import lobby.conversation.card.CardKind;
import lobby.testing.Personas.House;
import org.junit.jupiter.api.Test;

class OfferTest {

    private static final LocalDate MONDAY = LocalDate.parse("2026-05-04");
    private static final OfferFacts FACTS = new OfferFacts(CardKind.COUPON, "Coffee", "", "", "", MONDAY,
        MONDAY.plusDays(1), 0, 0);
    private static final Instant SUNDAY = Instant.parse("2026-05-03T12:00:00Z");
    private static final Instant ON_MONDAY = Instant.parse("2026-05-04T12:00:00Z");

    private final Offer offer = new Offer(House.PIER, FACTS, OLGA.person(), SUNDAY);

    @Test
    void a_draft_is_on_offer_from_its_first_day_to_its_last_in_the_time_of_the_location() {
        assertThat(offer.state(ON_MONDAY)).isEqualTo(OfferState.DRAFT);

        offer.activate(OLGA.person(), SUNDAY);

        assertThat(offer.state(SUNDAY)).isEqualTo(OfferState.PLANNED);
        assertThat(offer.state(Instant.parse("2026-05-04T03:59:59Z"))).isEqualTo(OfferState.PLANNED);
        assertThat(offer.state(Instant.parse("2026-05-04T04:00:00Z"))).isEqualTo(OfferState.ACTIVE);
        assertThat(offer.state(Instant.parse("2026-05-06T03:59:59Z"))).isEqualTo(OfferState.ACTIVE);
        assertThat(offer.state(Instant.parse("2026-05-06T04:00:00Z"))).isEqualTo(OfferState.FINISHED);
        assertThat(offer.facts()).isEqualTo(FACTS);
    }

    @Test
    void what_is_on_offer_stays_as_it_is() {
        offer.activate(OLGA.person(), SUNDAY);

        assertRefused(OFFER_LOCKED, () -> offer.change(FACTS, OLGA.person(), SUNDAY));
    }

    @Test
    void it_can_be_ended_before_its_last_day_also_before_its_first() {
        offer.activate(OLGA.person(), SUNDAY);
        offer.finish(OLGA.person(), SUNDAY);

        assertThat(offer.state(ON_MONDAY)).isEqualTo(OfferState.FINISHED);
        assertThat(offer.facts().until()).isEqualTo(LocalDate.parse("2026-05-03"));
    }

    @Test
    void what_would_be_over_at_once_is_not_put_on_offer() {
        assertRefused(OFFER_PERIOD_WRONG, () -> offer.activate(OLGA.person(), Instant.parse("2026-05-07T12:00:00Z")));
    }

    @Test
    void a_code_is_read_however_it_is_typed() {
        assertThat(Given.plainCode(" abcde-23456 ")).isEqualTo("ABCDE23456");
        assertThat(Given.shownCode("ABCDE23456")).isEqualTo("ABCDE-23456");
        assertThat(new Given(offer, RUTH.person(), OLGA.person(), SUNDAY).redeemedAt()).isNull();
    }
}
