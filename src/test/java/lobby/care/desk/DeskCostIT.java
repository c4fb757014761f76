package lobby.care.desk;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.util.List;
import lobby.testing.ApiClient;
import lobby.testing.ContainerTest;
import lobby.testing.Street;
import lobby.testing.Street.Pair;
import lobby.testing.inside.Statements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** However many chats there are, a desk costs the same few statements. */
class DeskCostIT extends ContainerTest {

    private static final int FEW = 17;
    private static final int MANY = 17_000;

    private static List<Pair> pairs;

    @PersistenceContext EntityManager em;

    @BeforeEach
    void a_house_that_is_asked_little_and_one_that_is_asked_much() throws Exception {
        if (pairs == null) {
            try (Connection connection = database().getConnection()) {
                Street street = new Street(connection);
                pairs = street.pairs(2);
                street.desk(pairs.get(0), FEW);
                street.desk(pairs.get(1), MANY);
                street.analyse();
            }
        }
    }

    /** The most is counted with the one that says who asks, and what they may do. */
    @ParameterizedTest
    @CsvSource({"chats?limit=15, 2", "chats?part=UNANSWERED&limit=15, 2", "chats?part=FINISHED&limit=15, 2",
        "chats?q=Chatter&limit=15, 2", "counts, 2", "figures, 2"})
    void a_desk_costs_the_same_however_much_is_asked(String part, long most) throws Exception {
        long few = cost(0, "/api/care/" + part);

        assertThat(cost(1, "/api/care/" + part)).isEqualTo(few).isLessThanOrEqualTo(most);
    }

    @ParameterizedTest
    @CsvSource({"UNANSWERED", "MINE", "FINISHED"})
    void the_pages_of_a_part_have_each_chat_once(String part) throws Exception {
        ApiClient staff = comingInBy(pairs.get(0).staff());
        String path = "/api/care/chats?limit=10&part=" + part;
        JsonObject first = staff.get(path).require(200).json();
        JsonObject second = staff.get(path + "&cursor=" + first.getString("next")).require(200).json();

        assertThat(first.getJsonArray("chats")).hasSize(10).doesNotContainAnyElementsOf(second.getJsonArray("chats"));
        assertThat(second.isNull("next")).isTrue();
    }

    private long cost(int house, String path) throws Exception {
        ApiClient staff = comingInBy(pairs.get(house).staff());
        return Statements.of(em, () -> staff.get(path).require(200));
    }
}
