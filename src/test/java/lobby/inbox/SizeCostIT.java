package lobby.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.util.List;
import java.util.UUID;
import lobby.testing.ApiClient;
import lobby.testing.ContainerTest;
import lobby.testing.Street;
import lobby.testing.Street.Pair;
import lobby.testing.inside.Statements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** However much there is, a page of it costs the same few statements. */
class SizeCostIT extends ContainerTest {

    private static final int FEW = 100;
    private static final int MANY_MESSAGES = 100_000;
    private static final int MANY_CONVERSATIONS = 50_000;

    private static UUID brief;
    private static UUID endless;
    private static List<Pair> pairs;

    @PersistenceContext EntityManager em;

    @BeforeEach
    void a_street_with_much_to_say() throws Exception {
        if (pairs != null) {
            return;
        }
        try (Connection connection = database().getConnection()) {
            Street street = new Street(connection);
            pairs = street.pairs(4);
            brief = street.talk(pairs.get(0), FEW);
            endless = street.talk(pairs.get(1), MANY_MESSAGES);
            street.inbox(pairs.get(2), FEW);
            street.inbox(pairs.get(3), MANY_CONVERSATIONS);
            street.analyse();
        }
    }

    /** The most is counted with the one that says who asks, and what they may do. */
    @ParameterizedTest
    @CsvSource({"'', 7", "/messages?limit=50, 4", "/messages?before=60&limit=50, 4", "/messages?after=40&limit=50, 4"})
    void a_conversation_costs_the_same_however_long_it_is(String part, long most) throws Exception {
        long few = cost(0, "/api/conversations/" + brief + part);

        assertThat(cost(1, "/api/conversations/" + endless + part)).isEqualTo(few).isLessThanOrEqualTo(most);
    }

    @ParameterizedTest
    @CsvSource({"?limit=30, 3", "?state=OPEN&limit=30, 3", "?unread=true&limit=30, 3", "/counts, 2"})
    void an_inbox_costs_the_same_however_full_it_is(String part, long most) throws Exception {
        long few = cost(2, "/api/conversations" + part);

        assertThat(cost(3, "/api/conversations" + part)).isEqualTo(few).isLessThanOrEqualTo(most);
    }

    private long cost(int house, String path) throws Exception {
        ApiClient staff = comingInBy(pairs.get(house).staff());
        return Statements.of(em, () -> staff.get(path).require(200));
    }
}
