package lobby.trust;

import static java.nio.charset.StandardCharsets.UTF_8;
import static lobby.testing.Personas.RUTH;
import static lobby.testing.Personas.SAM;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import lobby.testing.Answer;
import lobby.testing.OpenLine;
import org.junit.jupiter.api.Test;

/** BI-01 to BI-03: texts that say nothing, cannot be kept, or are not meant to be read. */
class BadTextIT extends TrustTest {

    @Test
    void what_says_nothing_or_too_much_is_refused_and_leaves_no_trace() {
        UUID conversation = started(RUTH);
        List<Long> before = stored();

        for (String text : List.of("", " ", "\n\t ", "\u200B\u200B", "\u200E\u202E\u2066", "\u2060\uFEFF")) {
            assertRefused(says(as(RUTH), conversation, text), "NOTHING_TO_SEND");
        }
        Answer tooLong = says(as(RUTH), conversation, "a".repeat(4001));
        assertRefused(tooLong, "TOO_LONG");
        assertThat(tooLong.json().getString("detail")).contains("4,001", "4,000");
        assertRefused(says(as(RUTH), conversation, "a".repeat(1_000_000)), "TOO_LARGE");
        assertRefused(about(as(SAM), cast().booking(RUTH), " "), "NOTHING_TO_SEND");

        assertThat(stored().subList(0, 2)).isEqualTo(before.subList(0, 2));
        assertHealthy();
    }

    @Test
    void a_hundred_megabytes_are_stopped_long_before_their_end() throws IOException {
        UUID conversation = started(RUTH);
        byte[] part = "a".repeat(64 * 1024).getBytes(UTF_8);
        long sent = 0;
        try (Socket socket = new Socket(base().getHost(), base().getPort())) {
            OutputStream out = socket.getOutputStream();
            out.write("""
                POST %s HTTP/1.1\r
                Host: %s\r
                Cookie: LOBBY_DOOR=%s\r
                X-Requested-With: Lobby\r
                Content-Type: application/json\r
                Content-Length: 104857600\r
                \r
                {"clientId":"%s","text":"\
                """.formatted(messages(conversation), base().getAuthority(), cast().door(RUTH.login()), UUID.randomUUID())
                .getBytes(UTF_8));
            while (sent < 104_000_000 && socket.getInputStream().available() == 0) {
                out.write(part);
                sent += part.length;
            }
        } catch (IOException hungUp) {
            assertThat(sent).isPositive();
        }

        assertThat(sent).isLessThan(20_000_000);
        assertThat(numbers(conversation)).containsExactly(1L);
        assertHealthy();
    }

    @Test
    void what_is_no_text_is_refused_before_it_reaches_the_database() {
        UUID conversation = started(RUTH);

        for (String json : List.of("a\\u0000b", "\\ud800", "\\udc00\\ud800", "a\\uD83D")) {
            assertRefused(raw(conversation, ("{\"clientId\":\"%s\",\"text\":\"%s\"}".formatted(UUID.randomUUID(), json))
                .getBytes(UTF_8)), "UNREADABLE_TEXT");
        }
        for (byte[] bytes : List.of(bytes(0xC3, 0x28), bytes(0xFF), bytes(0xC0, 0xAF), bytes(0xE0, 0x80, 0xAF),
            bytes(0xED, 0xA0, 0x80), bytes(0xF8, 0x88, 0x80, 0x80, 0x80), bytes(0xF4, 0x90, 0x80, 0x80), bytes(0x80))) {
            assertRefused(raw(conversation, around(bytes)), "UNREADABLE_TEXT");
        }
        assertRefused(raw(conversation, ("{\"clientId\":\"" + UUID.randomUUID() + "\",\"text\":\"a\0b\"}")
            .getBytes(UTF_8)),
            "BROKEN_JSON", "UNREADABLE_TEXT");
        assertRefused(raw(conversation, message("hello").getBytes(StandardCharsets.UTF_16)), "BROKEN_JSON",
            "UNREADABLE_TEXT");

        assertThat(numbers(conversation)).containsExactly(1L);
        assertHealthy();
    }

    @Test
    void everything_else_comes_back_as_it_was_typed() {
        UUID conversation = started(RUTH);
        List<String> texts = Stream.concat(Hostile.MARKUP.stream(), Stream.of("a\uFFFEb", "\uD835\uDD4F", "🏳️\u200D🌈",
            "a" + "\u0301".repeat(300), "ﷺ", Normalizer.normalize("é", Normalizer.Form.NFD), "\u202Eevil\u202C",
            "a\u0007b", "\\n\\t\\u0000", "line\nline", "a\u2028b", "🙂".repeat(4000))).toList();

        try (OpenLine line = as(RUTH).listen()) {
            for (String text : texts) {
                Answer sent = says(as(SAM), conversation, text).require(201);
                assertThat(sent.json().getString("text")).isEqualTo(text);
                assertThat(line.next("message", frame -> frame.getString("conversation")
                    .equals(conversation.toString()))
                    .getJsonObject("message").getString("text")).isEqualTo(text);
            }
        }

        assertThat(as(RUTH).get(messages(conversation) + "?after=1&limit=100").json().getJsonArray("messages"))
            .extracting(line -> line.asJsonObject().getString("text")).containsExactlyElementsOf(texts);
        assertThat(as(SAM).get("/api/conversations?state=MINE").status()).isEqualTo(200);
    }

    @Test
    void a_preview_is_as_harmless_as_the_message() {
        for (String text : Hostile.MARKUP) {
            UUID conversation = started(RUTH);
            says(as(RUTH), conversation, text).require(201);

            Answer list = as(RUTH).get("/api/conversations?state=MINE&limit=1");

            assertThat(list.header("Content-Type")).startsWith("application/json");
            assertThat(list.json().getJsonArray("conversations").getJsonObject(0).getString("lastText"))
                .isEqualTo(text.replaceAll("\\s+", " "));
        }
    }

    private Answer raw(UUID conversation, byte[] body) {
        return patiently(() -> as(RUTH).with("Content-Type", "application/json")
            .ask("POST", messages(conversation), BodyPublishers.ofByteArray(body)));
    }

    private static byte[] around(byte[] text) {
        ByteArrayOutputStream json = new ByteArrayOutputStream();
        json.writeBytes(("{\"clientId\":\"" + UUID.randomUUID() + "\",\"text\":\"a").getBytes(UTF_8));
        json.writeBytes(text);
        json.writeBytes("b\"}".getBytes(UTF_8));
        return json.toByteArray();
    }

    private static byte[] bytes(int... values) {
        byte[] bytes = new byte[values.length];
        for (int index = 0; index < values.length; index++) {
            bytes[index] = (byte) values[index];
        }
        return bytes;
    }
}
