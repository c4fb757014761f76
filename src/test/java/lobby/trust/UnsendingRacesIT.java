package lobby.trust;

import static java.util.stream.LongStream.rangeClosed;
import static lobby.testing.Personas.RUTH;
import static lobby.testing.Personas.SAM;
import static lobby.testing.Personas.SEAN;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import lobby.testing.Answer;
import lobby.testing.OpenLine;
import org.junit.jupiter.api.Test;

/**
 * RC-07: taking back while others write, read and look for it, and while the same is sent again: once it is answered,
 * nobody gets the words any more. {@link NaiveRacesIT} is without the lock.
 */
class UnsendingRacesIT extends TrustTest {

    private static final int MANY = 6;

    @Test
    void whatever_happens_meanwhile_what_was_taken_back_is_gone() {
        for (int round = 0; round < Race.rounds(2); round++) {
            String word = "Bandicoot" + UUID.randomUUID().toString().replace("-", "");
            UUID conversation = started(RUTH);
            List<String> sent = Stream.generate(() -> message("The " + word + " is out")).limit(MANY).toList();
            sent.forEach(one -> patiently(() -> as(SAM).post(messages(conversation), one)).require(201));
            try (OpenLine line = as(RUTH).listen()) {
                line.next("badge");

                assertThat(Race.run(deeds(conversation, sent, word))).extracting(Answer::status)
                    .containsOnly(200, 201, 204);

                assertHearsNoneOfIt(line, word);
            }
            assertCountsRight(conversation);
            assertThat(patiently(() -> as(SEAN).get("/api/conversations?q=" + word)).body()).doesNotContain(word, "hit\":2");
            assertThat(as(SEAN).get(messages(conversation)).body()).doesNotContain(word);
            assertThat(sql().number("select count(*) from message where text like ? or search::text ilike ?",
                "%" + word + "%", "%" + word + "%")).isZero();
            assertThat(sql().number("select count(*) from conversation where last_text like ?", "%" + word + "%"))
                .isZero();
        }
    }

    /** Each is taken back and sent again at once, while Ruth answers and others read as far as chance has it. */
    private List<Callable<Answer>> deeds(UUID conversation, List<String> sent, String word) {
        List<Callable<Answer>> deeds = new ArrayList<>();
        IntStream.range(0, MANY).forEach(each -> {
            deeds.add(() -> UnsendingIT.unsend(as(SAM), conversation, each + 2));
            deeds.add(() -> patiently(() -> as(SAM).post(messages(conversation), sent.get(each))));
            deeds.add(() -> as(SEAN).put("/api/conversations/%s/read".formatted(conversation),
                "{\"upTo\":%d}".formatted(each + 1)));
        });
        deeds.add(() -> says(as(RUTH), conversation, "Which one?"));
        deeds.add(() -> patiently(() -> as(SEAN).get("/api/conversations?q=" + word)));
        return deeds;
    }

    /** The words may come before it was taken back, and not after. */
    private static void assertHearsNoneOfIt(OpenLine line, String word) {
        Set<Integer> gone = new HashSet<>();
        for (JsonObject frame : line.all(Duration.ofMillis(400))) {
            if (frame.getString("type").equals("unsent")) {
                gone.add(frame.getInt("number"));
                assertThat(frame.toString()).doesNotContain(word);
            } else if (frame.getString("type").equals("message") && gone.contains(frame.getInt("number"))) {
                assertThat(frame.toString()).doesNotContain(word);
            }
        }
        assertThat(gone).hasSize(MANY);
    }

    private static void assertCountsRight(UUID conversation) {
        assertThat(numbers(conversation)).isEqualTo(rangeClosed(1, MANY + 2).boxed().toList());
        assertThat(sql().column("""
            select unsent_place from message m join conversation c on c.id = m.conversation_id
            where c.reference = ? and unsent_place is not null order by unsent_place
            """, conversation)).isEqualTo(rangeClosed(1, MANY).boxed().toList());
        assertThat(sql().column("""
            select p.login || ' ' || u.amount || ' ' || u.since_number || ' ' || u.up_to_number
            from unread u join person p on p.id = u.person_id join conversation c on c.id = u.conversation_id
            where c.reference = ? and u.amount || ' ' || u.since_number || ' ' || u.up_to_number is distinct from (
                select count(*) || ' ' || min(m.number) || ' ' || max(m.number) from message m
                left join participant r on r.conversation_id = c.id and r.person_id = u.person_id
                where m.conversation_id = c.id and m.kind = 'TEXT' and m.author_id <> u.person_id
                and m.unsent_at is null and m.number > coalesce(r.read_up_to, 0))
            """, conversation)).isEmpty();
    }
}
