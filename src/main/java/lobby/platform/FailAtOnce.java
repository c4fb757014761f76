package lobby.platform;

import org.eclipse.persistence.config.SessionCustomizer;
import org.eclipse.persistence.sessions.DatabaseLogin;
import org.eclipse.persistence.sessions.Session;

/**
 * Has a statement fail at once when the database is away. EclipseLink would try up to three times more, five seconds
 * apart, while somebody waits and a thread with them; the server's pool has looked at the connection already.
 */
public class FailAtOnce implements SessionCustomizer {

    @Override
    public void customize(Session session) {
        ((DatabaseLogin) session.getDatasourceLogin()).setQueryRetryAttemptCount(0);
    }
}
