package lobby.conversation;

import static java.util.stream.Collectors.joining;
import static lobby.platform.Refusal.NOTHING_TO_SEND;
import static lobby.platform.Refusal.TOO_LONG;
import static lobby.platform.Refusal.UNREADABLE_TEXT;
import static lobby.testing.Refusing.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.text.Normalizer;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import lobby.platform.RefusedException;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class DraftTest {

    @Test
    void space_around_it_is_not_part_of_what_was_said() {
        assertThat(said(" \t\nWhich gate?\u2003\n ")).isEqualTo("Which gate?");
    }

    @Test
    void a_line_ends_in_one_way_only() {
        assertThat(said("The north one.\r\nRing twice.")).isEqualTo("The north one.\nRing twice.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\r\t", "\u00A0\u2007\u202F\u3000", "\u200B\u200B", "\u200E\u200F\u202E",
        "\u2060\uFEFF", "\u200D", "\u2028\u2029", "\u0007\u001B", "\u00AD", "\u2066 \u2069", " \u061C "})
    void what_nobody_can_see_says_nothing(String text) {
        assertRefused(NOTHING_TO_SEND, () -> draft(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "0", ".", "🙂", "é", "\u200Fשלום", "👨\u200D👩\u200D👧"})
    void one_sign_is_enough(String text) {
        assertThat(said(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "🙂", "ﷺ", "字"})
    void signs_are_counted_and_not_what_they_are_stored_in(String sign) {
        assertThat(said(sign.repeat(4000))).hasSize(4000 * sign.length());
        assertRefused(TOO_LONG, () -> draft(sign.repeat(4001)));
    }

    @Test
    void too_long_says_how_long_it_is_and_may_be() {
        Assertions.assertThatExceptionOfType(RefusedException.class).isThrownBy(() -> draft("a".repeat(4711)))
            .satisfies(refused -> assertThat(refused.arguments()).containsExactly(4711, 4000));
    }

    @Test
    void space_around_it_does_not_make_it_too_long() {
        assertThat(said(" ".repeat(5000) + "a".repeat(4000))).hasSize(4000);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\0b", "\0a", "a\uD800", "\uDC00a", "a\uDC00\uD800b"})
    void what_cannot_be_stored_is_refused(String text) {
        assertRefused(UNREADABLE_TEXT, () -> draft(text));
    }

    @ParameterizedTest
    @MethodSource("unusual")
    void everything_else_is_kept_as_it_was_typed(String text) {
        assertThat(said(text)).isEqualTo(text);
    }

    @Test
    void two_ways_to_write_a_sign_stay_two() {
        String composed = Normalizer.normalize("é", Normalizer.Form.NFC);
        String decomposed = Normalizer.normalize("é", Normalizer.Form.NFD);

        assertThat(said(composed)).isNotEqualTo(said(decomposed));
    }

    @Test
    void it_has_an_id_from_where_it_was_typed() {
        assertThatNullPointerException().isThrownBy(() -> new Draft(null, "Which gate?"));
    }

    static Stream<String> unusual() {
        return Stream.of("a\uFFFEb", "a\uFFFFb", "a\uFFFDb", "𝕏 🏳️\u200D🌈", "a" + "\u0301".repeat(300), "ﷺ",
            "\u202Eabc", "x\u0007y", "<script>alert(1)</script>", "#{7*7} ${7*7} {{7*7}}",
                "Robert'); drop table message;--",
            IntStream.range(0x1F600, 0x1F640).mapToObj(Character::toString).collect(joining()));
    }

    private static String said(String text) {
        return draft(text).text();
    }

    private static Draft draft(String text) {
        return new Draft(UUID.randomUUID(), text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \n ", "\u200b"})
    void files_need_no_words(String text) {
        Draft draft = new Draft(UUID.randomUUID(), text, List.of(new UUID(1, 1)));

        assertThat(draft.text()).isEmpty();
        assertThat(draft.files()).containsExactly(new UUID(1, 1));
    }

    @Test
    void a_file_goes_with_a_message_once() {
        Draft draft = new Draft(UUID.randomUUID(), "Both", List.of(new UUID(1, 2), new UUID(1, 1), new UUID(1, 2)));

        assertThat(draft.files()).containsExactly(new UUID(1, 2), new UUID(1, 1));
    }
}
