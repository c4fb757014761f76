package lobby.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SearchWordsTest {

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "gate;'gate':*",
        "north gate;'north':* & 'gate':*",
        "été;'été':*",
        "it's;'it':* & 's':*",
        "gate & !north | (south);'gate':* & 'north':* & 'south':*",
        "gate:*A;'gate':* & 'A':*",
        "back\\slash;'back':* & 'slash':*",
        "100%;'100':*",
        "50_;'50':*",
        "字;'字':*"})
    void each_word_is_looked_for_as_a_beginning_and_nothing_else_means_anything(String words, String query) {
        assertThat(SearchWords.query(words)).isEqualTo(query);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "%", "_", "'", "\\", ";--", "&|!()<->:*", "🙂", "\0"})
    void signs_are_no_words(String words) {
        assertThat(SearchWords.query(words)).isEmpty();
    }

    @Test
    void more_words_than_people_type_are_not_looked_for() {
        assertThat(SearchWords.query("gate ".repeat(1000)).split("&")).hasSize(8);
    }
}
