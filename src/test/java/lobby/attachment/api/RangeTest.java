package lobby.attachment.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RangeTest {

    @ParameterizedTest
    @CsvSource({
        "bytes=0-0, 0, 0", "bytes=0-9, 0, 9", "bytes=0-, 0, 9", "bytes=3-5, 3, 5", "bytes=3-99, 3, 9",
        "bytes=-1, 9, 9", "bytes=-10, 0, 9", "bytes=-99, 0, 9", "' bytes=9-9 ', 9, 9"
    })
    void a_part_that_is_there_is_handed_out(String header, long from, long to) {
        Range range = Range.of(header, 10);

        assertThat(range).isEqualTo(new Range(from, to));
        assertThat(range.isEmpty()).isFalse();
        assertThat(range.length()).isEqualTo(to - from + 1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"bytes=10-", "bytes=10-20", "bytes=999999999999999999-", "bytes=-0"})
    void a_part_that_is_not_there_is_none(String header) {
        assertThat(Range.of(header, 10).isEmpty()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "", "bytes", "bytes=", "bytes=-", "bytes=5-3", "bytes=a-b", "bytes=0-1,3-4", "lines=0-1", "bytes=1-2-3",
        "bytes=0x1-2", "bytes=9999999999999999999-"
    })
    void whatever_is_no_range_of_ours_means_the_whole(String header) {
        assertThat(Range.of(header, 10)).isNull();
    }

    @Test
    void who_asks_for_no_part_gets_the_whole() {
        assertThat(Range.of(null, 10)).isNull();
    }
}
