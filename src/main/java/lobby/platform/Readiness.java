package lobby.platform;

import static jakarta.ejb.TransactionAttributeType.NOT_SUPPORTED;
import static java.util.logging.Level.FINE;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.inject.Inject;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.logging.Logger;
import javax.sql.DataSource;

/** Whether Lobby can do its work now. The schema is up to date wherever this can be asked: the start sees to that. */
@Stateless
@PermitAll
@TransactionAttribute(NOT_SUPPORTED)
public class Readiness {

    private static final Logger LOGGER = Logger.getLogger(Readiness.class.getName());
    private static final int PATIENCE_IN_SECONDS = 2;

    @Resource(name = "jdbc/lobby")
    DataSource database;

    @Inject Settings settings;

    /** Whether whoever runs it has said that it will be stopped, and that nobody should come any more. */
    public boolean isDraining() {
        return settings.drainFile().filter(Files::exists).isPresent();
    }

    /** Whether people should be sent here. */
    public boolean isReady() {
        return !isDraining() && databaseAnswers();
    }

    private boolean databaseAnswers() {
        try (Connection connection = database.getConnection()) {
            return connection.isValid(PATIENCE_IN_SECONDS);
        } catch (SQLException e) {
            LOGGER.log(FINE, e, () -> "the database does not answer");
            return false;
        }
    }
}
