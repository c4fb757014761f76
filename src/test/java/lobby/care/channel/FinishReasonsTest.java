package lobby.care.channel;

import static java.util.stream.Collectors.joining;
import static lobby.care.channel.Asking.MAY;
import static lobby.care.channel.Asking.MUST;
import static lobby.care.channel.Asking.NEVER;
import static lobby.platform.Refusal.FINISH_REASONS_NEEDED;
import static lobby.platform.Refusal.FINISH_REASON_LONG;
import static lobby.platform.Refusal.FINISH_REASON_NEEDED;
import static lobby.platform.Refusal.FINISH_REASON_UNKNOWN;
import static lobby.platform.Refusal.TOO_MANY_FINISH_REASONS;
import static lobby.testing.Refusing.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import lobby.conversation.Reasons;
import org.junit.jupiter.api.Test;

class FinishReasonsTest {

    private static final String TWO = "Answered\nPassed to maintenance";

    @Test
    void they_are_one_a_line_without_blank_ones_and_each_once_whatever_its_letters() {
        assertThat(FinishReasons.read("\r\n Answered \r\n\r\nPassed  to\tmaintenance\r\nANSWERED\r\n", MAY).all())
            .containsExactly("Answered", "Passed to maintenance");
    }

    @Test
    void there_are_at_most_twenty_of_at_most_sixty_characters() {
        assertThat(FinishReasons.read(many(20), MAY).all()).hasSize(20);
        assertThat(FinishReasons.read("😀".repeat(60), MAY).all()).hasSize(1);

        assertRefused(TOO_MANY_FINISH_REASONS, () -> FinishReasons.read(many(21), MAY));
        assertRefused(FINISH_REASON_LONG, () -> FinishReasons.read("x".repeat(61), NEVER));
    }

    @Test
    void nobody_is_asked_for_something_that_there_is_not() {
        assertRefused(FINISH_REASONS_NEEDED, () -> FinishReasons.read(" \n ", MUST));
        assertRefused(FINISH_REASONS_NEEDED, () -> FinishReasons.read("", MAY));

        assertThat(FinishReasons.read("", NEVER).offered()).isEqualTo(Reasons.NONE);
    }

    @Test
    void where_nobody_is_asked_none_is_offered_and_what_was_written_down_stays() {
        FinishReasons reasons = FinishReasons.read(TWO, NEVER);

        assertThat(reasons.offered()).isEqualTo(Reasons.NONE);
        assertThat(reasons.text()).isEqualTo(TWO);
    }

    @Test
    void what_is_chosen_is_one_of_them_as_the_house_writes_it() {
        Reasons reasons = FinishReasons.read(TWO, MAY).offered();

        assertThat(reasons.chosen(" passed to MAINTENANCE ")).isEqualTo("Passed to maintenance");
        assertThat(reasons.chosen(" ")).isEmpty();
        assertRefused(FINISH_REASON_UNKNOWN, () -> reasons.chosen("Ignored"));
    }

    @Test
    void where_it_is_needed_nothing_is_no_answer() {
        assertRefused(FINISH_REASON_NEEDED, () -> FinishReasons.read(TWO, MUST).offered().chosen(" "));
        assertRefused(FINISH_REASON_UNKNOWN, () -> Reasons.NONE.chosen("Answered"));
    }

    private static String many(int number) {
        return IntStream.range(0, number).mapToObj(each -> "Reason " + each).collect(joining("\n"));
    }
}
