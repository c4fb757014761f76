package lobby.trust;

import static java.nio.charset.StandardCharsets.UTF_8;
import static lobby.testing.Personas.NOOR;
import static lobby.testing.Personas.RUTH;
import static lobby.testing.Personas.SAM;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import lobby.testing.Answer;
import lobby.testing.ApiClient;
import lobby.testing.EveryServer;
import lobby.testing.Personas;
import org.junit.jupiter.api.Test;

/** Files of messages: brought, sent, handed out, and what is refused of them (BI-05, BI-07 to BI-09, RC-13). */
@EveryServer
class FilesIT extends TrustTest {

    private static final byte[] TEXT = "The rules of the roof.".getBytes(UTF_8);

    @Test
    void a_file_goes_with_a_message_and_comes_back_as_it_was() {
        UUID conversation = started(RUTH);
        String file = brought(RUTH, "rules.txt");

        JsonObject sent = send(as(RUTH), conversation, "Here:", file).require(201).json();

        assertThat(sent.getJsonArray("attachments")).hasSize(1);
        JsonObject read = as(SAM).get(messages(conversation)).json().getJsonArray("messages").getJsonObject(1)
            .getJsonArray("attachments").getJsonObject(0);
        assertThat(read.getString("name")).isEqualTo("rules.txt");
        assertThat(read.getInt("bytes")).isEqualTo(TEXT.length);
        Answer answer = as(SAM).get(path(file)).require(200);
        assertThat(answer.body()).isEqualTo("The rules of the roof.");
        assertThat(answer.header("Content-Type")).startsWith("text/plain");
        assertThat(answer.header("Content-Disposition")).startsWith("attachment; filename=\"rules.txt\"");
        assertThat(answer.header("Content-Security-Policy")).startsWith("default-src 'none'; sandbox");
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.header("Cache-Control")).contains("private", "no-cache");
    }

    @Test
    void a_part_of_it_is_handed_out_and_what_somebody_has_is_not_sent_again() {
        UUID conversation = started(RUTH);
        String file = brought(RUTH, "rules.txt");
        send(as(RUTH), conversation, "", file).require(201);
        ApiClient sam = as(SAM);

        Answer part = sam.with("Range", "bytes=4-8").get(path(file)).require(206);
        assertThat(part.body()).isEqualTo("rules");
        assertThat(part.header("Content-Range")).isEqualTo("bytes 4-8/" + TEXT.length);
        assertThat(sam.with("Range", "bytes=99-").get(path(file)).status()).isEqualTo(416);
        assertThat(sam.with("If-None-Match", part.header("ETag")).get(path(file)).status()).isEqualTo(304);
        assertThat(sam.with("Range", "bytes=4-8").with("If-Range", "\"another\"").get(path(file)).status())
            .isEqualTo(200);
        Answer head = sam.ask("HEAD", path(file), BodyPublishers.noBody()).require(200);
        assertThat(head.body()).isEmpty();
    }

    @Test
    void the_same_message_again_is_the_same_message_with_its_files() {
        UUID conversation = started(RUTH);
        String file = brought(RUTH, "rules.txt");
        String message = message(UUID.randomUUID(), "Here:", file);
        ApiClient ruth = as(RUTH);

        Answer first = ruth.post(messages(conversation), message).require(201);
        Answer again = ruth.post(messages(conversation), message).require(200);
        String other = message.replace(file, brought(RUTH, "more.txt"));

        assertThat(again.json().getJsonArray("attachments")).isEqualTo(first.json().getJsonArray("attachments"));
        assertRefused(ruth.post(messages(conversation), other), "CLIENT_ID_REUSED");
    }

    /** BI-07 */
    @Test
    void nobody_sends_what_is_not_theirs_to_send() {
        UUID conversation = started(RUTH);
        String sent = brought(RUTH, "rules.txt");
        send(as(RUTH), conversation, "", sent).require(201);
        String careOnly = as(RUTH).bring("rules.txt", TEXT).require(201).json().getString("id");
        sql().update("update attachment set sent_in = 'CARE' where reference = ?", UUID.fromString(careOnly));
        List<Object> before = numbers(conversation);

        for (String file : List.of(sent, brought(SAM, "theirs.txt"), brought(NOOR, "hers.txt"),
            UUID.randomUUID().toString(), careOnly)) {
            assertRefused(send(as(RUTH), conversation, "Look", file), "FILE_UNKNOWN");
            assertRefused(send(as(RUTH), conversation, "Look", brought(RUTH, "own.txt"), file), "FILE_UNKNOWN");
        }
        assertThat(numbers(conversation)).isEqualTo(before);
    }

    /** RC-13 */
    @Test
    void of_many_messages_that_want_one_file_one_gets_it() {
        List<UUID> conversations = Stream.generate(() -> started(RUTH)).limit(8).toList();
        ApiClient ruth = as(RUTH);
        for (int round = 0; round < Race.rounds(3); round++) {
            String file = brought(RUTH, "rules.txt");

            List<Answer> answers = Race.run(conversations.size(), runner -> () ->
                send(ruth, conversations.get(runner), "Mine", file));

            assertThat(answers).extracting(Answer::status).containsOnly(201, 404);
            assertThat(answers).filteredOn(answer -> answer.status() == 201).hasSize(1);
            assertThat(sql().number("select count(*) from attachment where reference = ? and conversation_id is not null",
                UUID.fromString(file))).isEqualTo(1);
        }
    }

    /** BI-05 */
    @Test
    void a_name_is_only_ever_shown() {
        for (String name : List.of("../../x.txt", "..\\x.txt", "/etc/x.txt", "C:\\x.txt", "-x.txt",
            "x\u202egpj.txt", "a'b;c.txt", "n".repeat(4096) + ".txt")) {
            JsonObject file = as(RUTH).bring(name, TEXT).require(201).json();

            assertThat(file.getString("name")).doesNotContain("/", "\\", "\u202e").hasSizeLessThanOrEqualTo(255);
            Answer answer = as(RUTH).get(path(file.getString("id"))).require(200);
            assertThat(answer.header("Content-Disposition")).startsWith("attachment; filename=\"")
                .doesNotContain("\r", "\n", "/", "\\");
        }
    }

    /** BI-08, BI-09 */
    @Test
    void what_a_file_is_its_content_says() {
        byte[] page = "<!DOCTYPE html><html><script>alert(1)</script></html>".getBytes(UTF_8);

        assertRefused(as(RUTH).bring("page.html", page), "FILE_NOT_ALLOWED");
        assertRefused(as(RUTH).bring("page.svg", page), "FILE_NOT_ALLOWED");
        assertRefused(as(RUTH).bring("a.pdf.exe", page), "FILE_NOT_ALLOWED");
        assertRefused(as(RUTH).bring("none", page), "FILE_NOT_ALLOWED");
        assertRefused(as(RUTH).bring("page.png", page), "FILE_MISMATCH");
        assertRefused(as(RUTH).bring("page.pdf", page), "FILE_MISMATCH");
        assertRefused(as(RUTH).bring("empty.txt", new byte[0]), "FILE_EMPTY");
        Answer shown = as(RUTH).get(path(as(RUTH).bring("PAGE.TXT", page).require(201).json().getString("id")));
        assertThat(shown.header("Content-Type")).startsWith("text/plain");
    }

    private String brought(Personas who, String name) {
        return patiently(() -> as(who).bring(name, TEXT)).require(201).json().getString("id");
    }

    private static Answer send(ApiClient who, UUID conversation, String text, String... files) {
        return patiently(() -> who.post(messages(conversation), message(UUID.randomUUID(), text, files)));
    }

    private static String message(UUID clientId, String text, String... files) {
        return Json.createObjectBuilder().add("clientId", clientId.toString()).add("text", text)
            .add("attachments", Json.createArrayBuilder(List.of(files))).build().toString();
    }

    private static String path(String file) {
        return "/api/attachments/" + file;
    }
}
