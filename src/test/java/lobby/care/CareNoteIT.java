package lobby.care;

import static lobby.testing.Personas.CLEO;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import lobby.testing.ApiClient;
import lobby.testing.OpenLine;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What stands beside a chat for the team alone: no resident reads a word of it, wherever they look. */
class CareNoteIT extends CareTest {

    private String canary;
    private UUID chat;

    @BeforeEach
    void a_resident_has_asked_something() {
        canary = "Canary" + UUID.randomUUID().toString().replace("-", "");
        chat = asks("Is anybody there?");
    }

    @Test
    void colleagues_read_it_and_the_resident_finds_it_nowhere() {
        try (OpenLine line = resident.listen()) {
            line.next("badge");

            cleo.post(asides(), message(canary)).require(200);

            assertThat(texts(colin)).containsExactly("NOTE " + canary);
            says(cleo, chat, "I am.").require(201);
            line.next("message", frame -> frame.getString("conversation").equals(chat.toString()));
            assertThat(line.all(Duration.ofMillis(500)).toString()).doesNotContain(canary, "\"type\":\"state\"");
        }
        assertThat(resident.get(asides()).status()).isEqualTo(404);
        Stream.of("/api/conversations/" + chat, "/api/conversations/%s/messages?after=0".formatted(chat),
            "/api/conversations", "/api/conversations?q=" + canary, "/api/search?q=" + canary, "/my/messages",
            "/my/home",
            "/my/thread?id=" + chat).forEach(path ->
                assertThat(resident.get(path).body()).as(path).doesNotContain(canary));
        assertThat(numbers(chat)).containsExactly(1L, 2L);
        assertThat(sql().number("select count(*) from message where text like ?", "%" + canary + "%")).isZero();
        assertThat(sql().number("select count(*) from audit_entry where details like ?", "%" + canary + "%")).isZero();
    }

    @Test
    void the_same_note_sent_again_is_one_note_and_other_words_are_refused() {
        UUID id = UUID.randomUUID();

        cleo.post(asides(), message(id, canary)).require(200);
        cleo.post(asides(), message(id, canary)).require(200);

        assertThat(texts(colin)).containsExactly("NOTE " + canary);
        assertRefused(cleo.post(asides(), message(id, "Something else")), "CLIENT_ID_REUSED");
        assertRefused(colin.post(asides(), message(id, canary)), "CLIENT_ID_REUSED");
    }

    @Test
    void who_answered_from_when_on_stands_there_in_its_order() {
        says(cleo, chat, "I am.").require(201);
        overtaking(colin, chat, CLEO).require(201);
        colin.post("/api/conversations/%s/release".formatted(chat)).require(200);

        assertThat(texts(cleo)).containsExactly("TAKEN ", "OVERTAKEN Cleo Marsh", "RELEASED Colin Reyes");
    }

    private String asides() {
        return "/api/conversations/%s/asides".formatted(chat);
    }

    private List<String> texts(ApiClient who) {
        return who.get(asides()).require(200).json().getJsonArray("asides").getValuesAs(JsonObject.class).stream()
            .map(aside -> aside.getString("kind") + " " + aside.getString("text"))
            .toList();
    }
}
