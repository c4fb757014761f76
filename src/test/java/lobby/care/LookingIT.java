package lobby.care;

import static lobby.testing.Personas.AUDREY;
import static lobby.testing.Personas.SAM;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.UUID;
import lobby.testing.Answer;
import lobby.testing.ApiClient;
import lobby.testing.EveryServer;
import lobby.testing.OpenLine;
import org.junit.jupiter.api.Test;

/** Agents of the Pier see who else has a chat before them, and nobody else does (page 16 of the plan for pages). */
@EveryServer
class LookingIT extends CareTest {

    @Test
    void colleagues_are_told_who_comes_and_goes_and_the_resident_is_not() {
        UUID chat = asks("Is anybody there?");
        List<Long> before = stored();
        try (OpenLine colins = colin.listen(); OpenLine audreys = as(AUDREY).listen();
             OpenLine cleos = cleo.listen(); OpenLine residents = resident.listen()) {
            List.of(colins, audreys, cleos, residents).forEach(line -> line.next("badge"));

            cleo.post(path(chat)).require(204);
            cleo.delete(path(chat)).require(204);
            assertThat(stored()).isEqualTo(before);
            says(cleo, chat, "I am.").require(201);

            for (OpenLine line : List.of(colins, audreys)) {
                JsonObject comes = line.next("looking");
                assertThat(comes.getString("conversation")).isEqualTo(chat.toString());
                assertThat(comes.getJsonObject("person").getString("name")).isEqualTo("Cleo Marsh");
                assertThat(comes.getBoolean("here")).isTrue();
                assertThat(line.next("looking").getBoolean("here")).isFalse();
            }
            for (OpenLine line : List.of(cleos, residents)) {
                assertThat(line.until(LookingIT::haveMessage)).noneMatch(frame -> isOf(frame, "looking"));
            }
        }
    }

    @Test
    void only_who_reads_it_for_the_house_says_so() {
        UUID chat = asks("Is anybody there?");

        assertRefused(resident.post(path(chat)), "UNKNOWN");
        assertRefused(as(SAM).post(path(chat)), "UNKNOWN");
        as(AUDREY).post(path(chat)).require(204);
        assertThat(often(colin, chat).status()).isEqualTo(429);
    }

    private static Answer often(ApiClient who, UUID chat) {
        Answer answer = who.post(path(chat));
        for (int times = 0; times < 200 && answer.status() == 204; times++) {
            answer = who.post(path(chat));
        }
        return answer;
    }

    private static boolean haveMessage(List<JsonObject> frames) {
        return frames.stream().anyMatch(frame -> isOf(frame, "message"));
    }

    private static boolean isOf(JsonObject frame, String type) {
        return frame.getString("type").equals(type);
    }

    private static String path(UUID chat) {
        return "/api/conversations/%s/looking".formatted(chat);
    }
}
