package lobby.trust;

import static java.util.stream.IntStream.rangeClosed;
import static lobby.testing.Personas.RUTH;
import static lobby.testing.Personas.SAM;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.logging.Logger;
import lobby.testing.ApiClient;
import lobby.testing.EveryServer;
import lobby.testing.OpenLine;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** FI-05: whoever was away has all that was said meanwhile, knows that it is all, and how everything stands now. */
@EveryServer
class CatchUpIT extends TrustTest {

    private static final Logger LOGGER = Logger.getLogger(CatchUpIT.class.getName());

    @ParameterizedTest
    @ValueSource(ints = {1_000, 10_000})
    void whoever_comes_back_has_missed_nothing(int missed) {
        UUID conversation = started(RUTH);
        ApiClient phone = comingIn(RUTH.login());
        ApiClient desktop = comingIn(RUTH.login());
        try (OpenLine line = phone.listen()) {
            line.next("badge");
            says(as(SAM), conversation, "Are you there?").require(201);
            assertThat(line.next("message").getInt("number")).isEqualTo(2);
        }

        wereSaid(conversation, missed);
        desktop.put(read(conversation), "{\"upTo\":%d}".formatted(missed)).require(204);
        as(SAM).post("/api/conversations/%s/close".formatted(conversation)).require(200);

        Instant back = Instant.now();
        try (OpenLine line = phone.listen()) {
            line.next("badge");
            List<Integer> numbers = caughtUp(phone, conversation, 2);
            Duration took = Duration.between(back, Instant.now());
            LOGGER.info(() -> "%d missed messages were there after %d ms".formatted(missed, took.toMillis()));

            assertThat(numbers).isEqualTo(rangeClosed(3, missed + 3).boxed().toList());
            JsonObject now = phone.get("/api/conversations/" + conversation).require(200).json();
            assertThat(now.getString("state")).isEqualTo("CLOSED");
            assertThat(now.getInt("readUpTo")).isEqualTo(missed);
            assertThat(now.getInt("lastNumber")).isEqualTo(missed + 3);
            assertThat(now.getInt("unread")).isEqualTo(2);
            as(SAM).post("/api/conversations/%s/reopen".formatted(conversation)).require(200);
            says(as(SAM), conversation, "Welcome back").require(201);
            assertThat(line.next("message", frame -> frame.getJsonObject("message").getString("text")
                .equals("Welcome back")).getInt("number")).isEqualTo(missed + 5);
        }
    }

    /** What is said while somebody catches up is in it, or comes over the line: there is no moment between. */
    @ParameterizedTest
    @ValueSource(ints = 40)
    void what_is_said_meanwhile_is_not_lost_between(int said) {
        UUID conversation = started(RUTH);
        ApiClient phone = comingIn(RUTH.login());
        List<ApiClient> colleagues = cast().colleagues(10).stream().map(this::comingIn).toList();
        Thread talking = new Thread(() -> rangeClosed(1, said).forEach(each ->
            says(colleagues.get(each % 10), conversation, "Thing " + each).require(201)));
        talking.start();
        try (OpenLine line = phone.listen()) {
            List<Integer> numbers = new ArrayList<>(caughtUp(phone, conversation, 0));
            int reached = numbers.get(numbers.size() - 1);
            while (numbers.get(numbers.size() - 1) < said + 1) {
                int number = line.next("message", frame -> frame.getString("conversation")
                    .equals(conversation.toString()) && frame.getInt("number") > reached).getInt("number");
                numbers.add(number);
            }

            assertThat(numbers).isEqualTo(rangeClosed(1, said + 1).boxed().toList());
        }
    }

    private static List<Integer> caughtUp(ApiClient who, UUID conversation, int from) {
        List<Integer> numbers = new ArrayList<>();
        boolean complete = false;
        int last = from;
        while (!complete) {
            JsonObject page = who.get(messages(conversation) + "?limit=100&after=" + last).require(200).json();
            List<Integer> more = page.getJsonArray("messages").stream().map(JsonValue::asJsonObject)
                .map(line -> line.getInt("number")).toList();
            numbers.addAll(more);
            complete = page.getBoolean("complete");
            last = more.isEmpty() ? last : more.get(more.size() - 1);
            assertThat(complete).isEqualTo(last >= page.getInt("lastNumber"));
        }
        return numbers;
    }

    /** As the product stores it, only faster. */
    private static void wereSaid(UUID conversation, int messages) {
        sql().transaction(own -> {
            own.update("""
                insert into message (conversation_id, number, author_id, side, kind, text, client_id, sent_at)
                select c.id, c.last_number + n, p.id, 'STAFF', 'TEXT', 'Missed ' || n, gen_random_uuid(), now()
                from conversation c, person p, generate_series(1, ?) n where c.reference = ? and p.login = 'sam'
                """, messages, conversation);
            own.update("""
                update unread set up_to_number = up_to_number + ?, amount = amount + ?
                where conversation_id = (select id from conversation where reference = ?)
                """, messages, messages, conversation);
            own.update("""
                update conversation set last_number = last_number + ?, version = version + 1 where reference = ?
                """, messages, conversation);
        });
    }

    private static String read(UUID conversation) {
        return "/api/conversations/%s/read".formatted(conversation);
    }
}
