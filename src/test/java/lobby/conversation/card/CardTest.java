package lobby.conversation.card;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.UUID;
import lobby.platform.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Row LC-10 */
class CardTest {

    private static final ZoneId TORONTO = ZoneId.of("America/Toronto");
    private static final Words ENGLISH = Words.of(Locale.ENGLISH);
    private static final Instant EVENING = Instant.parse("2026-12-06T00:30:00Z");
    private static final Instant MIDNIGHT = Instant.parse("2026-12-06T05:00:00Z");

    @Test
    void an_invitation_says_when_it_is_in_the_time_of_its_place_and_the_language_of_its_reader() {
        Card yoga = card(CardKind.EVENT, "Rooftop yoga", "Roof", EVENING);

        assertThat(yoga.words(TORONTO, ENGLISH)).isEqualTo("Rooftop yoga · Sat 5 Dec 2026, 19:30\nRoof");
        assertThat(yoga.words(TORONTO, Words.of(Locale.FRENCH)))
            .isEqualTo("Rooftop yoga · sam. 5 déc. 2026, 19:30\nRoof");
    }

    @Test
    void what_is_on_offer_says_its_last_day() {
        assertThat(card(CardKind.COUPON, "Coffee", "", MIDNIGHT).words(TORONTO, ENGLISH))
            .isEqualTo("Coffee · Until Sat 5 Dec 2026");
        assertThat(card(CardKind.ANNOUNCEMENT, "Water", "Off", null).words(TORONTO, ENGLISH)).isEqualTo("Water\nOff");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Roof", "Roof\n\nBring a mat · please"})
    void it_is_read_from_its_words_as_it_was(String text) {
        Card card = card(CardKind.EVENT, "Yoga · again", text, EVENING);

        assertThat(read(card, card.words(TORONTO, ENGLISH))).isEqualTo(card);
        assertThat(read(card, text.isEmpty() ? "Yoga · again" : "Yoga · again\n" + text)).isEqualTo(card);
    }

    private static Card read(Card card, String words) {
        return Card.ofWords(card.kind(), card.reference(), card.title(), words, card.endsAt());
    }

    private static Card card(CardKind kind, String title, String text, Instant endsAt) {
        return new Card(kind, UUID.randomUUID(), title, text, endsAt);
    }
}
