package lobby.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import lobby.inbox.InboxFilter.Show;
import lobby.platform.MomentCursor;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class InboxFilterTest {

    @ParameterizedTest
    @EnumSource
    void only_those_who_wait_come_longest_first(Show show) {
        assertThat(new InboxFilter(show, null, "", null).beginning())
            .isEqualTo(show == Show.WAITING ? MomentCursor.OLDEST_FIRST : MomentCursor.NEWEST_FIRST);
    }
}
