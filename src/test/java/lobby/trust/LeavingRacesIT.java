package lobby.trust;

import static lobby.testing.Personas.OLGA;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import lobby.care.channel.CareChannelService;
import lobby.care.channel.CareChannelView;
import lobby.testing.Answer;
import lobby.testing.ApiClient;
import lobby.testing.inside.Deed;
import lobby.testing.inside.OwnHouse;
import lobby.testing.inside.OwnHouse.House;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * RC-09, LC-35: somebody writes while their right to do so ends. What comes in was said before, and whatever was on its
 * way is refused. {@link NaiveCareRacesIT} is without what is held here.
 */
class LeavingRacesIT extends CareLossTest {

    private static final int WRITERS = 4;
    private static final int WORDS = 3;

    @Inject CareChannelService channels;
    @Inject OwnHouse houses;

    @ParameterizedTest
    @EnumSource
    void nothing_of_a_resident_comes_in_once_they_are_none(ResidentLoss loss) {
        for (int round = 0; round < Race.rounds(4); round++) {
            String login = cast().neighbour();
            UUID chat = asked(comingIn(login), "Is anybody there?");

            assertNothingAfter(chat, login, page -> TrustTest.says(page, chat, "Hello?"), () -> lose(loss, login));
        }
    }

    @ParameterizedTest
    @EnumSource
    void nothing_of_an_agent_comes_in_once_they_are_none(AgentLoss loss) {
        for (int round = 0; round < Race.rounds(4); round++) {
            String login = agent();
            UUID chat = asked(comingIn(cast().neighbour()), "Is anybody there?");

            assertNothingAfter(chat, login, page -> TrustTest.says(page, chat, "Hello?"), () -> lose(loss, login));
        }
    }

    @ParameterizedTest
    @EnumSource
    void nothing_about_a_booking_comes_in_once_a_resident_is_none(ResidentLoss loss) throws Exception {
        for (int round = 0; round < Race.rounds(4); round++) {
            String login = cast().neighbour();
            UUID booking = cast().booking(cast().event("Quiz"), login);
            UUID conversation = say(booking, "Which gate?");

            assertNothingAfter(conversation, login, page -> TrustTest.about(page, booking, "Hello?"),
                () -> lose(loss, login));
        }
    }

    /** LC-35: whether it is their first word or not. */
    @Test
    void nothing_of_residents_comes_in_once_the_chat_is_switched_off() throws Exception {
        House house = houses.build();
        people().cookies(house.owner());
        for (int round = 0; round < Race.rounds(6); round++) {
            List<ApiClient> writers = Stream.generate(() -> comingIn(houses.resident(house, house.east())))
                .limit(WRITERS).toList();
            for (ApiClient writer : writers.subList(0, WRITERS / 2)) {
                writes(writer, house.east(), "Is anybody there?").require(201);
            }
            List<Callable<Object>> deeds = new ArrayList<>();
            writers.forEach(writer -> deeds.add(() -> words(() -> writes(writer, house.east(), "Hello?"))));
            deeds.add(() -> {
                turn(house, false);
                return saidBy(house);
            });

            List<Object> results = Race.run(deeds);

            assertThat(saidBy(house)).isEqualTo(results.get(WRITERS));
            answers(results).forEach(answer -> {
                if (answer.status() != 201) {
                    assertThat(answer.code()).isEqualTo("CARE_ONE_WAY");
                }
            });
            turn(house, true);
        }
    }

    /** Somebody writes as fast as they can, in several pages: all that is stored is there as soon as it is taken. */
    private static void assertNothingAfter(UUID chat, String login, Function<ApiClient, Answer> saying, Deed losing) {
        people().cookies(OLGA.login());
        List<ApiClient> pages = Stream.generate(() -> comingIn(login)).limit(WRITERS).toList();
        List<Callable<Object>> deeds = new ArrayList<>();
        pages.forEach(page -> deeds.add(() -> words(() -> saying.apply(page))));
        deeds.add(() -> {
            losing.run();
            return numbersIn(chat);
        });

        List<Object> results = Race.run(deeds);

        assertThat(numbersIn(chat)).isEqualTo(results.get(WRITERS));
        assertThat(answers(results)).extracting(Answer::status).isSubsetOf(201, 401, 403, 404);
    }

    private static List<Answer> words(Callable<Answer> saying) {
        return IntStream.range(0, WORDS).mapToObj(each -> TrustTest.patiently(saying)).toList();
    }

    private static List<Answer> answers(List<Object> results) {
        return results.subList(0, WRITERS).stream().flatMap(each -> ((List<?>) each).stream()).map(Answer.class::cast)
            .toList();
    }

    private void turn(House house, boolean bothWays) throws Exception {
        as(house.owner(), () -> {
            CareChannelView seen = channels.list().stream()
                .filter(one -> one.location().equals(house.east())).findFirst().orElseThrow();
            channels.open(house.east(), bothWays, seen.version());
        });
    }

    private static long saidBy(House house) {
        return sql().number("""
            select count(*) from message m join conversation c on c.id = m.conversation_id
            join location l on l.id = c.location_id where l.reference = ? and m.side = 'RESIDENT'
            """, house.east());
    }
}
