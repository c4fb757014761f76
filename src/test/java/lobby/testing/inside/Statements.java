package lobby.testing.inside;

import jakarta.persistence.EntityManager;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicLong;
import org.eclipse.persistence.internal.sessions.AbstractSession;
import org.eclipse.persistence.queries.DatabaseQuery;
import org.eclipse.persistence.sessions.SessionProfiler;
import org.eclipse.persistence.sessions.SessionProfilerAdapter;
import org.eclipse.persistence.sessions.server.ServerSession;

/** How many statements something costs, whoever asks them. Timers ask, too: the least of some tries is what counts. */
public final class Statements extends SessionProfilerAdapter {

    private static final int TRIES = 5;

    private final AtomicLong count = new AtomicLong();

    public static long of(EntityManager em, Callable<?> deed) throws Exception {
        ServerSession session = em.getEntityManagerFactory().unwrap(ServerSession.class);
        SessionProfiler before = session.getProfiler();
        Statements statements = new Statements();
        session.setProfiler(statements);
        try {
            return statements.least(deed);
        } finally {
            session.setProfiler(before);
        }
    }

    private long least(Callable<?> deed) throws Exception {
        deed.call();
        long least = Long.MAX_VALUE;
        for (int n = 0; n < TRIES; n++) {
            count.set(0);
            deed.call();
            least = Math.min(least, count.get());
        }
        return least;
    }

    /** Each statement is prepared once; that it is executed, EclipseLink tells twice. */
    @Override
    public void startOperationProfile(String operation, DatabaseQuery query, int weight) {
        if (SessionProfiler.SqlPrepare.equals(operation)) {
            count.incrementAndGet();
        }
    }

    @Override
    public int getProfileWeight() {
        return ALL;
    }

    @Override
    public Object profileExecutionOfQuery(DatabaseQuery query, org.eclipse.persistence.sessions.DataRecord row,
        AbstractSession session) {
        return session.internalExecuteQuery(query, (org.eclipse.persistence.internal.sessions.AbstractRecord) row);
    }
}
