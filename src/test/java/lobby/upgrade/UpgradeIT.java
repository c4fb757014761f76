package lobby.upgrade;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import jakarta.persistence.metamodel.EntityType;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import lobby.conversation.Message;
import lobby.local.LocalDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What earlier versions had in their database is there under this one, and is read as what it was. */
class UpgradeIT {

    private static LocalDatabase database;

    @BeforeAll
    static void start() throws IOException {
        database = LocalDatabase.start(Path.of("target", "upgrade", "postgresql"));
    }

    @AfterAll
    static void stop() throws IOException {
        database.close();
    }

    @ParameterizedTest
    @MethodSource("dumps")
    void nothing_that_was_there_is_gone(Dump dump) {
        OldHouse house = OldHouse.of(dump, "rows_" + dump.schema(), database);
        Contents before = Contents.of(house.sql(), dump.rows().keySet());
        assertThat(before.rows()).as("what was restored").isEqualTo(dump.rows());

        int applied = house.upgrade();

        Map<String, Long> expected = new HashMap<>(before.rows());
        expected.merge(Dump.HISTORY, (long) applied, Long::sum);
        assertThat(Contents.of(house.sql(), dump.rows().keySet())).isEqualTo(new Contents(expected, before.said()));
    }

    @ParameterizedTest
    @MethodSource("dumps")
    void every_row_can_be_read_as_what_it_is_now(Dump dump) {
        OldHouse house = OldHouse.of(dump, "entities_" + dump.schema(), database);
        house.upgrade();

        try (EntityManagerFactory entities = entities(house); EntityManager em = entities.createEntityManager()) {
            for (EntityType<?> type : entities.getMetamodel().getEntities()) {
                assertThat(all(em, type.getJavaType())).as(type.getName()).doesNotContainNull();
            }
            assertThat(all(em, Message.class)).hasSize(dump.rows().get("message").intValue());
        }
    }

    @Test
    void tables_of_a_later_version_do_not_stop_an_earlier_one() {
        List<Dump> dumps = Dump.all();
        OldHouse house = OldHouse.of(dumps.get(dumps.size() - 1), "later", database);
        house.upgrade();
        house.sql().update("insert into flyway_schema_history select installed_rank + 1000, version::int + 1000, "
            + "'of a later version', type, 'V1000__later.sql', 7, installed_by, installed_on, 1, true "
            + "from flyway_schema_history order by installed_rank desc limit 1");

        assertThat(house.upgrade()).isZero();
    }

    private static List<Dump> dumps() {
        return Dump.all();
    }

    /** The product's own mapping, without a server. */
    private static EntityManagerFactory entities(OldHouse house) {
        return Persistence.createEntityManagerFactory("lobby", Map.of(
            "jakarta.persistence.transactionType", "RESOURCE_LOCAL",
            "jakarta.persistence.jtaDataSource", "",
            "jakarta.persistence.jdbc.driver", "org.postgresql.Driver",
            "jakarta.persistence.jdbc.url", house.url(),
            "jakarta.persistence.jdbc.user", house.user(),
            "eclipselink.weaving", "false",
            "eclipselink.logging.level", "WARNING"));
    }

    private static <E> List<E> all(EntityManager em, Class<E> type) {
        var query = em.getCriteriaBuilder().createQuery(type);
        query.select(query.from(type));
        return em.createQuery(query).getResultList();
    }
}
