package lobby.care.canned;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import lobby.platform.Refusal;
import lobby.platform.RefusedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BlanksTest {

    private static final Map<Blank, String> KNOWN = Map.of(Blank.RESIDENT, "Ruth", Blank.AGENT, "$1 \\Cleo",
        Blank.LOCATION, "The Pier");

    @ParameterizedTest
    @CsvSource(textBlock = """
        Hello [[resident]]!,                 Hello Ruth!
        [[ Résident ]] and [[RESIDENT]],     Ruth and Ruth
        [[agent]] of [[site]],               $1 \\Cleo of The Pier
        On [[day of the visit]],             On [[day of the visit]]
        [resident] of [[ ]],                 [resident] of [[ ]]
        nothing to fill in,                  nothing to fill in
        """)
    void what_is_known_is_filled_in_and_the_rest_is_left_to_whoever_sends_it(String text, String filled) {
        assertThat(Blanks.fill(text, KNOWN)).isEqualTo(filled);
    }

    @Test
    void a_name_that_looks_like_a_blank_is_a_name() {
        assertThat(Blanks.fill("[[resident]] [[agent]]", Map.of(Blank.RESIDENT, "[[agent]]", Blank.AGENT, "Cleo")))
            .isEqualTo("[[agent]] Cleo");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[[day", "day]]", "[[]]", "[[ ]]", "[[a\nb]]", "[[a]b]]", "[[a]] and [[b"})
    void a_bracket_that_belongs_to_nothing_is_refused(String text) {
        assertThatThrownBy(() -> Blanks.requireWellFormed(text))
            .isInstanceOfSatisfying(RefusedException.class,
                refused -> assertThat(refused.refusal()).isEqualTo(Refusal.BLANK_WRONG));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[[day]] and [[time]]", "[one] of a[0]", "see [1] [2]"})
    void others_stand_for_themselves(String text) {
        assertThatCode(() -> Blanks.requireWellFormed(text)).doesNotThrowAnyException();
    }
}
