package lobby.platform;

import static jakarta.ejb.TransactionManagementType.BEAN;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.logging.Level.INFO;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/**
 * Brings the schema up to date before anything else runs. Whoever needs tables at start says
 * {@code @DependsOn("Migrations")}. Several nodes may start at once: one migrates, the others wait.
 *
 * <p>The build writes down which migrations there are; finding fewer of them (servers differ in how they let a class
 * path be searched) stops the start instead of leaving tables out.
 */
@Startup
@Singleton
@TransactionManagement(BEAN)
public class Migrations {

    private static final Logger LOGGER = Logger.getLogger(Migrations.class.getName());
    private static final String LIST = "db/migrations.list";

    @Resource(name = "jdbc/lobby")
    DataSource database;

    private int applied;

    @PostConstruct
    void migrate() {
        Flyway flyway = Flyway.configure(Migrations.class.getClassLoader())
            .dataSource(database)
            .locations("classpath:db/migration")
            .load();
        int done = flyway.migrate().migrationsExecuted;
        applied = flyway.info().applied().length;
        requireAll(expected(), applied);
        LOGGER.log(INFO, "Schema up to date: {0} migrations, {1} of them now", new Object[] {applied, done});
    }

    /** How many migrations the schema has. */
    public int applied() {
        return applied;
    }

    static void requireAll(List<String> expected, int applied) {
        if (expected.isEmpty() || applied < expected.size()) {
            throw new IllegalStateException("The schema has %d migrations, but this version of Lobby brings %d: %s."
                .formatted(applied, expected.size(), expected));
        }
    }

    private static List<String> expected() {
        try (InputStream list = Migrations.class.getClassLoader().getResourceAsStream(LIST)) {
            return new String(list.readAllBytes(), UTF_8).lines().filter(line -> !line.isBlank()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
