package lobby.trust.history;

import static java.util.stream.Collectors.toSet;
import static lobby.testing.Personas.OLGA;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import lobby.testing.ApiClient;
import lobby.testing.OpenLine;
import lobby.trust.TrustTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * PT-1 to PT-4, over histories that chance has made: what is pushed to somebody is what they could read at that moment,
 * what they find is what they can read, of what was taken back not a word is left, and a page that was left to its
 * events is the page as it would be opened anew. A history that shows otherwise is told by its seed;
 * {@code -Dlobby.seeds=200} tries more of them.
 */
class PropertiesIT extends TrustTest {

    private static final int USUALLY = 3;
    private static final int STEPS = 60;

    @ParameterizedTest
    @MethodSource("seeds")
    void nobody_hears_finds_or_sees_what_they_could_not_read(long seed) {
        ApiClient owner = comingIn(OLGA.login());
        String mark = "Numbat" + UUID.randomUUID().toString().substring(0, 8);
        List<String> residents = Stream.generate(() -> cast().neighbour()).limit(2).toList();
        List<UUID> conversations = residents.stream().flatMap(login -> Stream.of(login, login))
            .map(login -> begun(owner, cast().booking(cast().event("Quiz " + mark), login))).toList();
        List<Player> players = new ArrayList<>();
        try (OpenLine witness = owner.listen()) {
            witness.next("badge");
            residents.forEach(login -> players.add(new Player(login, false, comingIn(login))));
            Stream.generate(() -> cast().colleague()).limit(3)
                .forEach(login -> players.add(new Player(login, true, comingIn(login))));
            players.forEach(player -> conversations.stream().filter(player::mayRead).forEach(player::opens));
            History history = new History(seed, sql(), owner, witness, players, conversations);

            history.goOn(STEPS);

            for (Player player : players) {
                assertThat(found(player, mark)).as("PT-2, seed %d, %s: %s", seed, player, history.told())
                    .isEqualTo(conversations.stream().filter(player::mayRead).map(UUID::toString).collect(toSet()));
            }
            settle(history.goodbye(), players);
            assertThat(history.takenBack()).as("PT-3, seed %d: %s", seed, history.told()).noneMatch(kept()::contains);
            for (Player player : players) {
                assertThat(player.heard()).as("PT-1, seed %d, %s: %s", seed, player, history.told())
                    .isEqualTo(readable(player, history.readers()));
                player.stillOpen().forEach(open -> assertThat(player.page(open))
                    .as("PT-4, seed %d, %s: %s", seed, player, history.told())
                    .isEqualTo(StalePage.of(open, player.browser)));
                player.stillOpen().forEach(open -> assertThat(history.takenBack())
                    .as("PT-3, seed %d, %s: %s", seed, player, history.told())
                    .noneMatch(player.page(open).toString()::contains));
            }
        } finally {
            players.forEach(Player::close);
        }
    }

    static LongStream seeds() {
        return LongStream.rangeClosed(1, Integer.getInteger("lobby.seeds", USUALLY));
    }

    /** All the words there are. */
    private static String kept() {
        return sql().column("select text from message union all select last_text from conversation").toString();
    }

    private UUID begun(ApiClient owner, UUID booking) {
        return conversation(about(owner, booking, "Hello").require(201));
    }

    private static void settle(Map<UUID, Integer> last, List<Player> players) {
        for (Player player : players) {
            last.forEach((conversation, number) -> {
                if (player.mayRead(conversation) && !player.heard().contains(conversation + " " + number)) {
                    player.hearsUntil(conversation, number);
                }
            });
            player.hearsTheRest();
        }
    }

    /** What was said while they listened and could read it; the first message was there before they came. */
    private static Set<String> readable(Player player, Map<String, Set<String>> readers) {
        return readers.entrySet().stream()
            .filter(said -> said.getValue().contains(player.login) && !said.getKey().endsWith(" 1"))
            .map(Map.Entry::getKey).collect(toSet());
    }

    private static Set<String> found(Player player, String mark) {
        var answer = patiently(() -> player.browser.get("/api/conversations?limit=100&q=" + mark));
        return answer.status() == 401 ? Set.of() : answer.require(200).json().getJsonArray("conversations").stream()
            .map(JsonValue::asJsonObject).map(row -> row.getString("id")).collect(toSet());
    }
}
