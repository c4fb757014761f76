package lobby.trust;

import static lobby.testing.Personas.RUTH;
import static lobby.testing.Personas.SAM;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import lobby.testing.Answer;
import lobby.testing.ApiClient;
import org.junit.jupiter.api.Test;

/** RC-10: reading on several pages and devices at once, in any order, while more is said. */
class ReadingRacesIT extends TrustTest {

    @Test
    void marks_that_come_in_any_order_never_go_back() {
        List<ApiClient> tabs = Stream.generate(() -> comingIn(RUTH.login())).limit(3).toList();
        for (int round = 0; round < Race.rounds(5); round++) {
            UUID conversation = started(RUTH);
            IntStream.range(0, 9).forEach(each -> says(as(SAM), conversation, "Thing " + each).require(201));
            List<Integer> upTo = new ArrayList<>(IntStream.rangeClosed(0, 12).boxed().toList());
            Collections.shuffle(upTo, new Random(round));
            List<Callable<Answer>> deeds = new ArrayList<>();
            upTo.forEach(number -> deeds.add(() -> reads(tabs.get(number % 3), conversation, number)));
            deeds.add(() -> says(as(SAM), conversation, "One more thing"));

            assertThat(Race.run(deeds)).extracting(Answer::status).containsOnly(204, 201);

            JsonObject seen = seen(conversation);
            assertThat(seen.getInt("readUpTo")).isBetween(10, 11);
            assertThat(seen.getInt("unread")).isEqualTo(11 - seen.getInt("readUpTo"));
            reads(as(RUTH), conversation, 3).require(204);
            assertThat(seen(conversation).getInt("readUpTo")).isEqualTo(seen.getInt("readUpTo"));
        }
    }

    @Test
    void what_is_unread_is_what_others_said_after_the_mark() {
        for (int round = 0; round < Race.rounds(5); round++) {
            UUID conversation = started(RUTH);
            List<Callable<Answer>> deeds = new ArrayList<>();
            IntStream.range(0, 8).forEach(each -> deeds.add(() -> says(as(SAM), conversation, "Thing " + each)));
            IntStream.of(1, 3, 2, 5, 4).forEach(number -> deeds.add(() -> reads(as(RUTH), conversation, number)));

            assertThat(Race.run(deeds)).extracting(Answer::status).containsOnly(201, 204);

            JsonObject seen = seen(conversation);
            assertThat(seen.getInt("unread")).isEqualTo(9 - seen.getInt("readUpTo"));
            if (seen.getInt("unread") > 0) {
                assertThat(seen.getInt("firstUnread")).isEqualTo(seen.getInt("readUpTo") + 1);
            }
        }
    }

    @Test
    void everybody_reading_at_once_leaves_nothing_unread() {
        for (int round = 0; round < Race.rounds(5); round++) {
            UUID conversation = started(RUTH);
            says(as(RUTH), conversation, "Which gate?").require(201);
            List<ApiClient> readers = cast().colleagues(10).stream().map(this::comingIn).toList();

            assertThat(Race.run(10, runner -> () -> reads(readers.get(runner), conversation, 2)))
                .extracting(Answer::status).containsOnly(204);

            assertThat(sql().number("""
                select count(*) from unread u join conversation c on c.id = u.conversation_id
                join person p on p.id = u.person_id where c.reference = ? and p.login in (
                    'colleague1', 'colleague5', 'colleague10', 'ruth')
                """, conversation)).isZero();
        }
    }

    /** On two screens: neither waits for the other in a circle. */
    @Test
    void whoever_reads_and_writes_at_once_is_refused_neither() {
        List<ApiClient> screens = Stream.generate(() -> comingIn(SAM.login())).limit(2).toList();
        for (int round = 0; round < Race.rounds(20); round++) {
            UUID conversation = started(RUTH);
            List<Callable<Answer>> deeds = new ArrayList<>();
            for (int number = 2; number < 6; number++) {
                int upTo = number;
                says(as(RUTH), conversation, "Thing " + number).require(201);
                deeds.add(() -> says(screens.get(0), conversation, "Answer"));
                deeds.add(() -> reads(screens.get(1), conversation, upTo));
            }

            assertThat(Race.run(deeds)).extracting(Answer::status).containsOnly(201, 204);
        }
    }

    private JsonObject seen(UUID conversation) {
        return as(RUTH).get("/api/conversations/" + conversation).require(200).json();
    }

    private static Answer reads(ApiClient reader, UUID conversation, int upTo) {
        return reader.put("/api/conversations/%s/read".formatted(conversation), "{\"upTo\":%d}".formatted(upTo));
    }
}
