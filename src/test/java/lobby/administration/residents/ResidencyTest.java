package lobby.administration.residents;

import static lobby.platform.Refusal.ENDS_BEFORE_IT_STARTS;
import static lobby.platform.Refusal.TAGS_WRONG;
import static lobby.platform.Refusal.TOO_LONG;
import static lobby.testing.Refusing.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import lobby.people.MembershipKind;
import org.junit.jupiter.api.Test;

class ResidencyTest {

    private static final LocalDate MONDAY = LocalDate.parse("2026-05-04");

    @Test
    void is_a_member_s_unless_it_is_said_otherwise() {
        Residency residency = new Residency(null, null, null, null, null, null);

        assertThat(residency.kind()).isEqualTo(MembershipKind.MEMBER);
        assertThat(residency.tags()).isEmpty();
        assertThat(residency.notes()).isEmpty();
    }

    @Test
    void may_end_on_the_day_it_starts_but_not_before() {
        assertThat(between(MONDAY, MONDAY).endsOn()).isEqualTo(MONDAY);
        assertRefused(ENDS_BEFORE_IT_STARTS, () -> between(MONDAY, MONDAY.minusDays(1)));
    }

    @Test
    void has_each_tag_once_and_none_that_is_blank() {
        assertThat(tagged("dog", " dog", "", "bike").tags()).containsExactly("dog", "bike");
        assertRefused(TAGS_WRONG, () -> tagged("x".repeat(41)));
    }

    @Test
    void has_notes_of_a_length_that_can_be_kept() {
        assertRefused(TOO_LONG, () -> new Residency(null, null, null, null, null, "x".repeat(4001)));
    }

    private static Residency between(LocalDate first, LocalDate last) {
        return new Residency(null, null, first, last, null, null);
    }

    private static Residency tagged(String... tags) {
        return new Residency(null, null, null, null, List.of(tags), null);
    }
}
