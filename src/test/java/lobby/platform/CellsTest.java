package lobby.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CellsTest {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+49 30 1", "-2", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "\0=1"})
    void what_could_be_a_formula_begins_with_an_apostrophe(String text) {
        assertThat(Cells.text(text)).isEqualTo("'" + text);
    }

    @Test
    void other_texts_stay_as_they_are() {
        assertThat(Cells.text("Rooftop yoga = fun")).isEqualTo("Rooftop yoga = fun");
        assertThat(Cells.text("")).isEmpty();
    }
}
