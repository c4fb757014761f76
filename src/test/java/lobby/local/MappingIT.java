package lobby.local;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TimeZone;
import java.util.UUID;
import java.util.function.Function;
import lobby.testing.EveryServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Moments and ids come back from PostgreSQL as what they were, whatever zone the server's JVM is in. */
@EveryServer
class MappingIT {

    /** Before, in and after the hours that clocks skip or go through twice, in Paris and in New York. */
    private static final List<Instant> MOMENTS = List.of("2026-03-29T00:30:00Z", "2026-03-29T01:30:00Z",
        "2026-10-25T00:30:00.123Z", "2026-10-25T01:30:00.123Z", "2026-03-08T06:30:00Z", "2026-03-08T07:30:00Z",
        "2026-11-01T05:30:00Z", "2026-11-01T06:30:00Z").stream().map(Instant::parse).toList();
    private static final TimeZone ZONE = TimeZone.getDefault();

    private static LocalDatabase database;
    private static EntityManagerFactory entities;

    @BeforeAll
    static void start() throws IOException, SQLException {
        database = LocalDatabase.start(Path.of("target", "mapping", "postgresql"));
        try (Connection connection = database.connect(); Statement statement = connection.createStatement()) {
            statement.execute("drop table if exists kept");
            statement.execute("create table kept (id uuid primary key, other uuid, kept_at timestamptz)");
        }
        entities = Persistence.createEntityManagerFactory("mapping", Map.of(
            "jakarta.persistence.jdbc.driver", "org.postgresql.Driver",
            "jakarta.persistence.jdbc.url", database.url(),
            "jakarta.persistence.jdbc.user", database.user()));
    }

    @AfterAll
    static void stop() throws IOException {
        entities.close();
        database.close();
    }

    @AfterEach
    void back_to_the_own_zone() {
        TimeZone.setDefault(ZONE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTC", "Europe/Paris", "America/New_York", "Asia/Kolkata", "Australia/Lord_Howe"})
    void a_moment_stays_the_moment_it_was(String zone) {
        TimeZone.setDefault(TimeZone.getTimeZone(zone));

        for (Instant moment : MOMENTS) {
            UUID id = keep(null, moment);

            assertThat(find(id).at()).as("%s in %s", moment, zone).isEqualTo(moment);
            assertThat(before(id, moment.plusMillis(1))).isTrue();
            assertThat(before(id, moment)).isFalse();
        }
    }

    @Test
    void an_id_may_be_absent() {
        UUID other = UUID.randomUUID();

        assertThat(find(keep(null, MOMENTS.get(0))).other()).isNull();
        assertThat(find(keep(other, MOMENTS.get(0))).other()).isEqualTo(other);
    }

    private static UUID keep(UUID other, Instant moment) {
        UUID id = UUID.randomUUID();
        return with(em -> {
            em.getTransaction().begin();
            em.persist(new Kept(id, other, moment));
            em.getTransaction().commit();
            return id;
        });
    }

    private static Kept find(UUID id) {
        return with(em -> em.find(Kept.class, id));
    }

    private static boolean before(UUID id, Instant moment) {
        return with(em -> em.createQuery("select k from Kept k where k.id = :id and k.at < :moment", Kept.class)
            .setParameter("id", id)
            .setParameter("moment", moment)
            .getResultStream().findFirst().isPresent());
    }

    private static <T> T with(Function<EntityManager, T> work) {
        EntityManager em = entities.createEntityManager();
        try {
            return work.apply(em);
        } finally {
            em.close();
        }
    }
}
