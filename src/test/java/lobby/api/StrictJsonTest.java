package lobby.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static lobby.platform.Refusal.BROKEN_JSON;
import static lobby.platform.Refusal.UNREADABLE_TEXT;
import static lobby.testing.Refusing.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** BI-02, BI-20 */
class StrictJsonTest {

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "null", "1", "[]", "\"text\"", "{", "{}}", "{} {}", "{\"a\":1,}",
        "{\"a\":1,\"a\":2}",
        "{\"o\":{\"b\":1,\"b\":1}}", "{'a':1}", "{\"a\":01}", "{\"a\":NaN}", "{a:1}", "// x\n{}",
            "{\"a\":1e400000000000000000000000000000000000000000}"})
    void refuses_what_is_not_one_object(String json) {
        assertRefused(BROKEN_JSON, () -> StrictJson.object(json.getBytes(UTF_8)));
    }

    @Test
    void reads_up_to_thirty_two_levels_and_no_more() {
        assertThat(StrictJson.object(nested(31))).hasSize(1);
        assertRefused(BROKEN_JSON, () -> StrictJson.object(nested(32)));
        assertRefused(BROKEN_JSON, () -> StrictJson.object(nested(1000)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\u0000", "\\ud800", "\\udc00", "\\udc00\\ud800"})
    void refuses_text_that_cannot_be_kept(String escape) {
        assertRefused(UNREADABLE_TEXT, () -> StrictJson.object("{\"a\":\"x%sy\"}".formatted(escape).getBytes(UTF_8)));
        assertRefused(UNREADABLE_TEXT, () -> StrictJson.object("{\"x%sy\":1}".formatted(escape).getBytes(UTF_8)));
    }

    @Test
    void refuses_bytes_that_are_not_utf_8() {
        assertRefused(UNREADABLE_TEXT, () -> StrictJson.object(bytes('{', '"', 'a', '"', ':', '"', 0xC3, '"', '}')));
        assertRefused(UNREADABLE_TEXT, () -> StrictJson.object(
            bytes('{', '"', 'a', '"', ':', '"', 0xC0, 0x80, '"', '}')));
        assertRefused(UNREADABLE_TEXT, () -> StrictJson.object(
            bytes('{', '"', 'a', '"', ':', '"', 0xED, 0xA0, 0x80, '"', '}')));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\uD83D\uDE00", "\uFFFE", "e\u0301", "\u202E", "\uFDFA", "<b>#{7*7}"})
    void keeps_all_other_text_as_it_is(String text) {
        assertThat(StrictJson.object("{\"a\":\"%s\"}".formatted(text).getBytes(UTF_8)).getString("a")).isEqualTo(text);
    }

    @Test
    void reads_a_pair_of_surrogates_as_the_one_character_they_are() {
        assertThat(StrictJson.object("{\"a\":\"\\ud83d\\ude00\"}".getBytes(UTF_8)).getString("a"))
            .isEqualTo("\uD83D\uDE00");
    }

    private static byte[] nested(int depth) {
        return ("{\"a\":" + "[".repeat(depth) + "]".repeat(depth) + "}").getBytes(UTF_8);
    }

    private static byte[] bytes(int... values) {
        byte[] bytes = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            bytes[i] = (byte) values[i];
        }
        return bytes;
    }
}
