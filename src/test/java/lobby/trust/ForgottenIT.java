package lobby.trust;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static lobby.testing.Personas.AUDREY;
import static lobby.testing.Personas.RUTH;
import static lobby.testing.Personas.SAM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.json.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import lobby.testing.OpenLine;
import lobby.testing.Personas;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * PT-3: once a message was taken back, none of its words is anywhere, nor its files: in no table, in no answer, in
 * nothing that is pushed, in no file. Each place where they were before is looked at again, so that a place that never
 * has them proves nothing.
 */
class ForgottenIT extends TrustTest {

    @Test
    void a_file_that_was_taken_back_is_gone_with_its_name_and_its_content() throws IOException {
        String canary = "canary" + UUID.randomUUID().toString().replace("-", "");
        UUID conversation = started(RUTH);
        String file = as(RUTH).bring(canary + ".txt", canary.getBytes(UTF_8)).require(201).json().getString("id");
        String path = "/api/attachments/" + file;
        as(RUTH).put(path, "{\"alternative\":\"A %s\"}".formatted(canary)).require(200);
        int number = UnsendingIT.number(as(RUTH).post(messages(conversation), Json.createObjectBuilder()
            .add("clientId", UUID.randomUUID().toString()).add("attachments", Json.createArrayBuilder().add(file))
            .build().toString()));
        assertThat(tables(canary)).containsExactly("attachment");
        assertThat(answers(conversation, canary)).contains("SAM " + messages(conversation));
        assertThat(as(SAM).get(path).require(200).body()).isEqualTo(canary);
        assertThat(kept(canary)).isTrue();

        UnsendingIT.unsend(as(RUTH), conversation, number).require(204);

        assertThat(tables(canary)).isEmpty();
        assertThat(answers(conversation, canary)).isEmpty();
        for (Personas who : List.of(RUTH, SAM)) {
            assertThat(as(who).get(path).status()).isEqualTo(410);
            assertThat(as(who).with("Range", "bytes=0-3").get(path).status()).isEqualTo(410);
            assertThat(as(who).get(path + "?as=PREVIEW").status()).isEqualTo(410);
        }
        await().until(() -> !kept(canary));
    }

    /** Whether it is in any file that is kept, or on its way there. */
    static boolean kept(String canary) throws IOException {
        try (Stream<Path> files = Files.walk(files())) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                if (new String(Files.readAllBytes(file), ISO_8859_1).contains(canary)) {
                    return true;
                }
            }
            return false;
        } catch (NoSuchFileException | UncheckedIOException goneMeanwhile) {
            return kept(canary);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"RUTH", "RENA"})
    void a_canary_that_was_taken_back_sings_nowhere(Personas who) {
        String canary = "canary" + UUID.randomUUID().toString().replace("-", "");
        UUID conversation = started(RUTH);
        try (OpenLine line = as(SAM).listen()) {
            line.next("badge");
            int number = UnsendingIT.number(says(as(RUTH), conversation, "The " + canary + " sings"));
            assertThat(line.next("message").toString()).contains(canary);
            assertThat(tables(canary)).containsExactlyInAnyOrder("message", "conversation");
            assertThat(answers(conversation, canary)).contains("RUTH /my/messages", "SAM /api/search?q=" + canary,
                "SAM /api/conversations?limit=100", "SAM " + messages(conversation));

            UnsendingIT.unsend(as(who), conversation, number).require(204);

            assertThat(line.all(Duration.ofMillis(300)).toString()).doesNotContain(canary).contains("unsent");
        }
        assertThat(tables(canary)).isEmpty();
        assertThat(answers(conversation, canary)).isEmpty();
    }

    /** The tables that have it in any column, as plain text or prepared for the search. */
    static List<String> tables(String canary) {
        return sql().column("""
            select table_name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE'
            """).stream().map(Object::toString)
            .filter(table -> sql().number("select count(*) from \"%s\" t where strpos(cast(t.* as text), ?) > 0"
                .formatted(table), canary) > 0)
            .toList();
    }

    /** Whoever may read the conversation asks for all that shows any of it: the answers that have it. */
    private List<String> answers(UUID conversation, String canary) {
        return Stream.of(RUTH, SAM, AUDREY).flatMap(who -> Stream.concat(
                paths(conversation, canary), who.isStaff() ? desk(conversation) : home(conversation))
            .filter(path -> patiently(() -> as(who).get(path)).body().replace("?q=" + canary, "").contains(canary))
            .map(path -> who + " " + path)).toList();
    }

    private static Stream<String> paths(UUID conversation, String canary) {
        UUID booking = bookingOf(conversation);
        return Stream.of("/api/conversations/" + conversation, messages(conversation),
            messages(conversation) + "?after=0", messages(conversation) + "?before=100",
            messages(conversation) + "?unsentAfter=0", "/api/bookings/" + booking, "/api/notifications",
            "/api/bookings/" + booking + "/conversation", "/api/conversations?limit=100",
            "/api/conversations?limit=100&q=" + canary, "/api/search?q=" + canary);
    }

    private static Stream<String> desk(UUID conversation) {
        UUID booking = bookingOf(conversation);
        return Stream.of("/conversations?id=" + conversation, "/conversations?filter=waiting", "/booking?id=" + booking,
            "/bookings?booking=" + booking, "/bookings.csv?location=all", "/settings/audit");
    }

    private static Stream<String> home(UUID conversation) {
        return Stream.of("/my/messages", "/my/home", "/my/thread?id=" + conversation,
            "/my/booking?id=" + bookingOf(conversation));
    }
}
