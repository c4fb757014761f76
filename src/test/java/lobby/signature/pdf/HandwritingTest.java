package lobby.signature.pdf;

import static lobby.platform.Refusal.DRAWING_TOO_LARGE;
import static lobby.platform.Refusal.SIGNATURE_NEEDED;
import static lobby.platform.Refusal.TOO_LONG;
import static lobby.platform.Refusal.UNREADABLE_TEXT;
import static lobby.testing.Refusing.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HandwritingTest {

    @Test
    void a_name_is_a_signature() {
        assertThat(Handwriting.typed("  Ruth Adeyemi ").name()).isEqualTo("Ruth Adeyemi");
        assertThat(Handwriting.typed("فاطمة").isDrawn()).isFalse();
        assertRefused(TOO_LONG, () -> Handwriting.typed("R".repeat(121)));
        assertRefused(UNREADABLE_TEXT, () -> Handwriting.typed("Ruth\0"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "…", "\u200b\u202e"})
    void nothing_is_no_name(String name) {
        assertRefused(SIGNATURE_NEEDED, () -> Handwriting.typed(name));
    }

    @Test
    void lines_are_a_signature_and_stay_within_their_field() {
        Handwriting drawn = Handwriting.drawn("0,0 999,999;5,5 5,5;10,10 20,30 40,10");

        assertThat(drawn.strokes()).hasSize(2);
        assertThat(drawn.strokes().get(0)).last()
            .isEqualTo(new Handwriting.Point(Handwriting.WIDTH, Handwriting.HEIGHT));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ";", "1,1", "a,b c,d", "1,1 2", "-1,1 2,2", "1,1 2,2222", "<svg>", "1,1  2,2"})
    void what_is_no_drawing_is_no_signature(String strokes) {
        assertRefused(SIGNATURE_NEEDED, () -> Handwriting.drawn(strokes));
    }

    @Test
    void a_drawing_can_be_long_but_not_without_end() {
        String longest = "1,1 2,2 ".repeat(7_400).strip();

        assertThat(Handwriting.drawn(longest).isDrawn()).isTrue();
        assertRefused(DRAWING_TOO_LARGE, () -> Handwriting.drawn(longest.repeat(2)));
    }
}
