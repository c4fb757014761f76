package lobby.push;

import static java.util.concurrent.TimeUnit.SECONDS;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Lock;
import jakarta.ejb.LockType;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;

/**
 * A thread for what is pushed, of its own: those of the server are few on WildFly, for all that runs there, and may all
 * be taken. An EJB, because it has its resources wherever it is called from: a bean that is first needed after the
 * transaction of a timer gets none on Payara, and rings no more.
 */
@Singleton
@PermitAll
@Lock(LockType.READ)
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class PushThreads {

    private static final int SECONDS_IDLE = 30;

    @Resource ManagedThreadFactory threads;

    private volatile ThreadPoolExecutor thread;

    @PostConstruct
    void begin() {
        thread = new ThreadPoolExecutor(1, 1, SECONDS_IDLE, SECONDS, new LinkedBlockingQueue<>(), threads);
        thread.allowCoreThreadTimeOut(true);
    }

    @PreDestroy
    void end() {
        thread.shutdownNow();
    }

    /** @throws RuntimeException where there is no thread for it */
    public void run(Runnable work) {
        thread.execute(work);
    }

    /** Has another thread do what comes from now on: this one is held up. */
    public void replace() {
        ThreadPoolExecutor held = thread;
        begin();
        held.shutdown();
    }
}
