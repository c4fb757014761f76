package lobby.platform;

import static java.sql.Types.OTHER;

import java.util.UUID;
import org.eclipse.persistence.platform.database.PostgreSQLPlatform;

/**
 * How EclipseLink talks to our database. {@link UUID} attributes need neither a converter nor a column definition:
 * they are {@code uuid} columns, read and written natively. What EclipseLink 4 gets wrong is their absence, which it
 * sends as text and PostgreSQL refuses; here it is sent without a type.
 */
public class PostgreSql extends PostgreSQLPlatform {

    private static final long serialVersionUID = 1L;

    @Override
    public int getJDBCType(Class<?> type) {
        return type == UUID.class ? OTHER : super.getJDBCType(type);
    }
}
