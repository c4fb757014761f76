package lobby.platform;

import static java.nio.charset.StandardCharsets.UTF_8;
import static lobby.platform.Refusal.UNKNOWN;
import static lobby.testing.Refusing.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Base64;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MomentCursorTest {

    private static final String ID = "00000000-0000-7000-8000-000000000001";

    @Test
    void it_comes_back_as_it_was_given_out() {
        MomentCursor cursor = new MomentCursor(Instant.parse("2026-05-04T12:00:00.123456Z"), UUID.fromString(ID));

        assertThat(parsed(cursor.text())).isEqualTo(cursor);
    }

    @Test
    void without_one_a_list_begins_at_its_beginning() {
        assertThat(MomentCursor.of("", MomentCursor.OLDEST_FIRST)).isEqualTo(MomentCursor.OLDEST_FIRST);
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "!!!", "1 OR 1=1", "' or ''='", "AAAA", "-1", "0", "9223372036854775807", "=", "%00"})
    void what_never_was_one_is_unknown(String text) {
        assertRefused(UNKNOWN, () -> parsed(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "2026-05-04T12:00:00Z",
        "2026-05-04T12:00:00Z ",
        "2026-05-04T12:00:00Z x",
        "yesterday " + ID,
        " " + ID,
        "2026-05-04T12:00:00Z " + ID + " more",
        "+1000000000-12-31T23:59:59Z " + ID,
        "-1000000000-01-01T00:00:00Z " + ID,
        "+294277-01-01T00:00:00Z " + ID,
        "-4714-01-01T00:00:00Z " + ID})
    void a_forged_one_is_unknown(String text) {
        assertRefused(UNKNOWN, () -> parsed(Base64.getUrlEncoder().encodeToString(text.getBytes(UTF_8))));
    }

    private static MomentCursor parsed(String text) {
        return MomentCursor.of(text, MomentCursor.NEWEST_FIRST);
    }
}
