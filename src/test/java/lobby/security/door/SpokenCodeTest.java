package lobby.security.door;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SpokenCodeTest {

    @Test
    void has_more_than_128_bits_and_can_be_read_out() {
        assertThat(SpokenCode.fresh(6, 5).text()).matches("([2-9A-HJ-NP-Z]{5}-){5}[2-9A-HJ-NP-Z]{5}");
        assertThat(30 * 5).isGreaterThanOrEqualTo(128);
    }

    @Test
    void is_never_the_same_again() {
        Set<String> codes = new HashSet<>();
        for (int n = 0; n < 1_000; n++) {
            codes.add(SpokenCode.fresh(6, 5).text());
        }
        assertThat(codes).hasSize(1_000);
    }

    @Test
    void is_taken_however_it_is_spaced_and_in_small_letters() {
        SpokenCode code = new SpokenCode("ABCDE-FGHJK");

        assertThat(new SpokenCode(" abcde fghjk\t").hash()).isEqualTo(code.hash());
        assertThat(new SpokenCode("ABCDEFGHJK").hash()).isEqualTo(code.hash());
        assertThat(new SpokenCode("ABCDEFGHJL").hash()).isNotEqualTo(code.hash());
        assertThat(code.hash()).doesNotContain("ABCDE");
    }
}
