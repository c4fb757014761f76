package lobby.platform;

import static java.util.logging.Level.SEVERE;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Logger;
import javax.sql.DataSource;

/**
 * Makes sure at the start that the database keeps what it says it has stored. Without these settings messages that were
 * acknowledged are lost when it crashes, so it is said loudly, in the log and to whoever watches.
 */
@Startup
@Singleton
@DependsOn("Migrations")
public class Durability {

    private static final Logger LOGGER = Logger.getLogger(Durability.class.getName());
    private static final String WEAK = """
        select name from pg_settings
        where name in ('fsync', 'full_page_writes', 'synchronous_commit') and setting = 'off'
        order by name
        """;

    @Resource(name = "jdbc/lobby")
    DataSource database;

    private List<String> weak = List.of();

    @PostConstruct
    void look() {
        weak = read();
        if (!weak.isEmpty()) {
            LOGGER.log(SEVERE, "MESSAGES CAN BE LOST: the database has {0} switched off. Switch it on.",
                String.join(", ", weak));
        }
    }

    /** The names of the settings that are off and should be on; none where all is well. */
    public List<String> weak() {
        return weak;
    }

    private List<String> read() {
        List<String> names = new ArrayList<>();
        try (Connection connection = database.getConnection();
             Statement statement = connection.createStatement();
             ResultSet rows = statement.executeQuery(WEAK)) {
            while (rows.next()) {
                names.add(rows.getString(1));
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The database cannot be asked for its settings.", e);
        }
        return names;
    }
}
