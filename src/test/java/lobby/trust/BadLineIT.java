package lobby.trust;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static lobby.testing.Personas.OLGA;
import static lobby.testing.Personas.RUTH;
import static lobby.testing.Personas.SAM;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import lobby.testing.ApiClient;
import lobby.testing.OpenLine;
import lobby.testing.RawSocket;
import org.junit.jupiter.api.Test;

/** BI-21 and SEC-05: pages that do on their line what pages don't, and lines that no page of ours opens. */
class BadLineIT extends TrustTest {

    /** Whoever still speaks when the line is closed may only hear that it broke. */
    private static final Set<Integer> TOO_LONG = Set.of(1009, 1006);

    private static final String HANDSHAKE = """
        GET /push HTTP/1.1\r
        Host: %s\r
        Upgrade: websocket\r
        Connection: Upgrade\r
        Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r
        Sec-WebSocket-Version: 13\r
        %s\r
        """;

    /** SEC-05 */
    @Test
    void a_line_is_opened_by_our_own_pages_only() {
        String cookie = "Cookie: LOBBY_DOOR=" + cast().door(RUTH.login()) + "\r\n";
        String ours = "http://" + base().getAuthority();
        String elsewhere = "http://%s:%d".formatted(
            base().getHost().equals("localhost") ? "127.0.0.1" : "localhost", base().getPort());

        assertThat(handshake(cookie + "Origin: " + ours + "\r\n")).startsWith("HTTP/1.1 101");
        for (String origin : List.of("https://evil.example", "null", "", "http://localhost", ours + ".evil.example",
            "http://evil.example/" + base().getAuthority(), elsewhere, ours
            + "@evil.example", "javascript:alert(1)", "file://", "http://localhost:1")) {
            assertThat(handshake(cookie + "Origin: " + origin + "\r\n")).as(origin).startsWith("HTTP/1.1 403");
        }
        assertThat(handshake(cookie)).startsWith("HTTP/1.1 403");
        assertThat(handshake(cookie + "Origin: https://evil.example\r\nOrigin: " + ours + "\r\n"))
            .startsWith("HTTP/1.1 40");
    }

    /** SEC-05 */
    @Test
    void a_line_is_opened_by_somebody() {
        String origin = "Origin: http://" + base().getAuthority() + "\r\n";

        for (String who : List.of("", "Cookie: LOBBY_DOOR=\r\n", "Cookie: LOBBY_DOOR=x\r\n", "Cookie: JSESSIONID=x\r\n",
            "Authorization: Bearer x\r\n", "Authorization: Basic cnV0aDpsb2JieS1kZW1v\r\n")) {
            assertThat(handshake(origin + who)).as(who).startsWith("HTTP/1.1 401");
        }
    }

    @Test
    void who_sends_bytes_is_told_that_this_is_for_text() {
        assertCloses(1003, line -> line.say(new byte[] {1, 2, 3}));
    }

    @Test
    void who_speaks_is_told_that_pages_only_listen() {
        assertCloses(1008, line -> line.say("{\"type\":\"subscribe\",\"conversation\":\"" + UUID.randomUUID() + "\"}"));
        assertCloses(1008, line -> line.say(""));
        assertCloses(1008, line -> line.say("PING"));
    }

    @Test
    void who_speaks_at_length_is_not_listened_to() {
        assertCloses(TOO_LONG, line -> line.say("a".repeat(1_000_000)));
        assertCloses(TOO_LONG, line -> {
            for (int part = 0; part < 10_000; part++) {
                line.sayPart("a", part == 9_999);
            }
        });
    }

    /** Unmasked, and no UTF-8: what no browser sends. */
    @Test
    void who_breaks_the_rules_of_the_line_is_cut_off() {
        for (byte[] frame : List.of(new byte[] {(byte) 0x81, 4, 'p', 'i', 'n', 'g'},
            new byte[] {(byte) 0x81, (byte) 0x82, 0, 0, 0, 0, (byte) 0xC3, 0x28},
            new byte[] {(byte) 0xFF, (byte) 0x80, 0, 0, 0, 0},
                new byte[] {(byte) 0x80, (byte) 0x81, 0, 0, 0, 0, 'a'})) {
            String answer = RawSocket.exchange(base(), HANDSHAKE.formatted(base().getAuthority(),
                "Cookie: LOBBY_DOOR=" + cast().door(RUTH.login()) + "\r\nOrigin: http://" + base().getAuthority()
                    + "\r\n")
                + new String(frame, ISO_8859_1));

            assertThat(answer).startsWith("HTTP/1.1 101").doesNotContain("Exception");
            assertThat(answer).matches("(?s).*(\\u0088.\\u0003[\\u00E8-\\u00F7]|)[^}]*");
        }
        assertHealthy();
    }

    @Test
    void a_flood_ends_with_whoever_sends_it_and_nobody_else_notices() {
        UUID conversation = started(RUTH);
        try (OpenLine flooding = listening(as(RUTH)); OpenLine quiet = listening(as(OLGA))) {
            for (int ping = 0; ping < 5_000 && flooding.isOpen(); ping++) {
                flooding.say("ping");
            }
            says(as(SAM), conversation, "Is anybody there?").require(201);

            assertThat(quiet.next("message", frame -> frame.getString("conversation").equals(conversation.toString())))
                .isNotNull();
            assertThat(flooding.closeCode()).isEqualTo(1008);
        }
        assertHealthy();
    }

    @Test
    void whoever_is_there_says_so_and_stays() {
        UUID conversation = started(RUTH);
        try (OpenLine line = listening(as(RUTH))) {
            line.say("ping");
            line.say("ping");
            says(as(SAM), conversation, "Is anybody there?").require(201);

            assertThat(line.next("message", frame -> frame.getString("conversation").equals(conversation.toString())))
                .isNotNull();
            assertThat(line.isOpen()).isTrue();
        }
    }

    private void assertCloses(int code, Consumer<OpenLine> deed) {
        assertCloses(Set.of(code), deed);
    }

    private void assertCloses(Set<Integer> codes, Consumer<OpenLine> deed) {
        try (OpenLine line = listening(as(RUTH))) {
            deed.accept(line);

            assertThat(line.closeCode()).isIn(codes);
        }
        assertHealthy();
    }

    private static OpenLine listening(ApiClient who) {
        OpenLine line = who.listen();
        line.next("badge");
        return line;
    }

    private String handshake(String headers) {
        return RawSocket.firstLine(base(), HANDSHAKE.formatted(base().getAuthority(), headers));
    }
}
