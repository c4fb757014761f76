package lobby.security.door;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** BI-17 */
class NextPathTest {

    @ParameterizedTest
    @ValueSource(strings = {"/", "/bookings", "/bookings?view=table&q=Yoga%20mat&from=2026-05-04",
        "/my/thread?id=01a1-7f", "/bookings?q=a+b", "/event?id=1&next=//harmless-in-a-query"})
    void leads_on_to_pages_of_ours(String asked) {
        assertThat(NextPath.of(asked)).isEqualTo(asked);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "//evil", "///evil", "/\\evil", "\\\\evil", "/%5cevil", "/%2fevil", "/%2Fevil",
        "https:evil", "https://evil", "javascript:alert(1)", "/%0d%0aSet-Cookie:x", "/\r\nX: y", "/%00", "/a\tb",
        "bookings", " /bookings", "/../evil", "/a/..//evil", "/%2e%2e//evil", "/%", "/%zz", "/sign-in",
            "/sign-in?next=/x", "/sign-out", "/é"})
    void leads_to_the_start_page_otherwise(String asked) {
        assertThat(NextPath.of(asked)).isEqualTo("/");
    }

    @Test
    void leads_to_the_start_page_if_nothing_was_asked_for() {
        assertThat(NextPath.of(null)).isEqualTo("/");
    }
}
