package lobby.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MegabytesTest {

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {"10485760;10;10", "524288;0.5;0,5", "1;0.00000095367431640625;"
        + "0,00000095367431640625", "0;0;0", "1073741824;1024;1024", "104857601;100.00000095367431640625;"
        + "100,00000095367431640625"})
    void sizes_are_read_in_everybody_s_own_way_and_typed_again_are_the_same(long bytes, String english, String french) {
        assertThat(Megabytes.text(bytes, Locale.ENGLISH)).isEqualTo(english);
        assertThat(Megabytes.text(bytes, Locale.FRENCH)).isEqualTo(french);
        assertThat(Megabytes.bytes(english)).contains(bytes);
        assertThat(Megabytes.bytes(french)).contains(bytes);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "ten", "-1", "+1", "1e9", "1,000.5", "1 000", ".5", "5.", "1000000", "0x10", "١٠",
        "NaN", "10 MB"})
    void what_is_no_size_is_none(String typed) {
        assertThat(Megabytes.bytes(typed)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {" 10 ", "10.0", "10,00"})
    void how_it_is_typed_makes_no_difference(String typed) {
        assertThat(Megabytes.bytes(typed)).contains(10_485_760L);
    }
}
