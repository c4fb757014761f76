package lobby.trust;

import static java.util.stream.Collectors.toSet;
import static java.util.stream.LongStream.rangeClosed;
import static lobby.testing.Personas.RUTH;
import static lobby.testing.Personas.SAM;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import lobby.testing.Answer;
import lobby.testing.ApiClient;
import lobby.testing.OpenLine;
import org.junit.jupiter.api.Test;

/** Many who write at once: what constraints and locks hold, whoever comes first. {@link NaiveRacesIT} is without. */
class RacesIT extends TrustTest {

    private static final int MANY = 50;

    /** RC-01 */
    @Test
    void fifty_who_start_a_conversation_start_one() {
        List<ApiClient> colleagues = cast().colleagues(MANY).stream().map(this::comingIn).toList();
        for (int round = 0; round < Race.rounds(5); round++) {
            UUID booking = cast().booking(RUTH);

            List<Answer> answers = Race.run(MANY, runner -> () ->
                about(colleagues.get(runner), booking, "Hello " + runner));

            assertThat(answers).extracting(Answer::status).containsOnly(201);
            assertThat(answers.stream().map(answer -> answer.json().getString("conversation")).collect(toSet()))
                .hasSize(1);
            assertThat(sql().number("""
                select count(*) from conversation c join booking b on b.id = c.booking_id where b.reference = ?
                """, booking)).isEqualTo(1);
            assertThat(numbers(conversation(answers.get(0)))).isEqualTo(rangeClosed(1, MANY).boxed().toList());
        }
    }

    /** RC-03 */
    @Test
    void the_same_message_sent_twenty_times_is_one_message() {
        List<String> neighbours = cast().neighbours(Race.rounds(5));
        try (OpenLine sams = as(SAM).listen()) {
            for (String neighbour : neighbours) {
                ApiClient resident = comingIn(neighbour);
                UUID conversation = started(cast().booking(cast().event("Quiz"), neighbour));
                String message = message("Is it still on?");
                try (OpenLine own = resident.listen()) {
                    own.next("badge");

                    List<Answer> answers = Race.run(20, runner -> () -> resident.post(messages(conversation), message));

                    assertThat(answers).extracting(Answer::status).containsOnly(200, 201);
                    assertThat(answers).filteredOn(answer -> answer.status() == 201).hasSize(1);
                    assertThat(answers).extracting(answer -> answer.json().getInt("number")).containsOnly(2);
                    assertThat(numbers(conversation)).containsExactly(1L, 2L);
                    assertHearsOnce(own, conversation, 2);
                    assertHearsOnce(sams, conversation, 2);
                }
            }
        }
    }

    /** RC-03: in two conversations at once it is one message still, and the other place is told so. */
    @Test
    void one_client_id_is_one_message_wherever_it_is_sent() {
        String neighbour = cast().neighbours(1).get(0);
        ApiClient resident = comingIn(neighbour);
        for (int round = 0; round < Race.rounds(5); round++) {
            List<UUID> both = Stream.generate(() -> started(cast().booking(cast().event("Quiz"), neighbour))).limit(2)
                .toList();
            String message = message("Is it still on?");

            List<Answer> answers = Race.run(2, runner -> () ->
                patiently(() -> resident.post(messages(both.get(runner)), message)));

            assertThat(answers).extracting(Answer::status).containsExactlyInAnyOrder(201, 409);
            assertThat(numbers(both.get(0)).size() + numbers(both.get(1)).size()).isEqualTo(3);
        }
    }

    /** RC-04 */
    @Test
    void fifty_who_write_at_once_are_numbered_without_a_gap() {
        List<ApiClient> colleagues = cast().colleagues(MANY).stream().map(this::comingIn).toList();
        for (int round = 0; round < Race.rounds(3); round++) {
            UUID conversation = started(RUTH);
            try (OpenLine line = as(RUTH).listen()) {
                line.next("badge");

                List<List<Integer>> each = Race.run(MANY, runner -> () ->
                    sent(colleagues.get(runner), conversation, 4));

                List<Integer> all = each.stream().flatMap(List::stream).sorted().toList();
                assertThat(all).isEqualTo(IntStream.rangeClosed(2, MANY * 4 + 1).boxed().toList());
                assertThat(each).allSatisfy(own -> assertThat(own).isSorted());
                assertThat(numbers(conversation)).isEqualTo(rangeClosed(1, MANY * 4 + 1).boxed().toList());
                assertThat(heard(line, conversation, MANY * 4 + 1)).isEqualTo(all);
                assertThat(page(as(RUTH), conversation)).hasSize(100).isSorted();
            }
        }
    }

    /** Closing, reopening and writing at once: whatever comes of it was told in its order, and is how it stands. */
    @Test
    void whoever_closes_reopens_or_writes_at_once_leaves_one_state() {
        for (int round = 0; round < Race.rounds(5); round++) {
            UUID conversation = started(RUTH);
            List<Callable<Answer>> deeds = new ArrayList<>();
            IntStream.range(0, 4).forEach(each -> {
                deeds.add(() -> as(SAM).post("/api/conversations/%s/close".formatted(conversation)));
                deeds.add(() -> as(SAM).post("/api/conversations/%s/reopen".formatted(conversation)));
                deeds.add(() -> says(as(RUTH), conversation, "Hm"));
            });

            assertThat(Race.run(deeds)).extracting(Answer::status).containsOnly(200, 201);

            JsonObject seen = as(SAM).get("/api/conversations/" + conversation).json();
            List<Object> told = sql().column("""
                select text from message m join conversation c on c.id = m.conversation_id
                where c.reference = ? and m.kind = 'SYSTEM' order by number
                """, conversation);
            assertThat(told).isEqualTo(IntStream.range(0, told.size()).mapToObj(n -> n % 2 == 0 ? "CLOSED" : "REOPENED")
                .toList());
            assertThat(seen.getString("state")).isEqualTo(told.size() % 2 == 0 ? "OPEN" : "CLOSED");
            assertThat(numbers(conversation)).isEqualTo(rangeClosed(1, seen.getInt("lastNumber")).boxed().toList());
        }
    }

    private static List<Integer> sent(ApiClient sender, UUID conversation, int messages) {
        return IntStream.range(0, messages)
            .mapToObj(each -> says(sender, conversation, "Message " + each).require(201).json().getInt("number"))
            .toList();
    }

    private static List<Integer> heard(OpenLine line, UUID conversation, int last) {
        List<Integer> numbers = new ArrayList<>();
        while (numbers.isEmpty() || numbers.get(numbers.size() - 1) < last) {
            numbers.add(line.next("message", frame -> frame.getString("conversation").equals(conversation.toString())
                && frame.getInt("number") > 1).getInt("number"));
        }
        return numbers;
    }

    private static void assertHearsOnce(OpenLine line, UUID conversation, int number) {
        String id = conversation.toString();
        JsonObject first =
            line.next("message", frame -> frame.getString("conversation").equals(id)
                && frame.getInt("number") == number);
        assertThat(first.getJsonObject("message").getInt("number")).isEqualTo(number);
        assertThat(line.hearsNo("message", Duration.ofMillis(150))).isTrue();
    }

    private static List<Integer> page(ApiClient reader, UUID conversation) {
        return reader.get(messages(conversation) + "?limit=100").json().getJsonArray("messages")
            .stream().map(JsonValue::asJsonObject).map(line -> line.getInt("number")).toList();
    }
}
