package lobby.push;

import static java.util.concurrent.TimeUnit.MILLISECONDS;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Lock;
import jakarta.ejb.LockType;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;

/**
 * The server's threads, for what is pushed. An EJB, because it has its resources wherever it is called from: a bean
 * that is first needed after the transaction of a timer gets none on Payara, and rings no more.
 */
@Singleton
@PermitAll
@Lock(LockType.READ)
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class PushThreads {

    private static final long MOMENT = 1_000;

    @Resource ManagedExecutorService executor;
    @Resource ManagedScheduledExecutorService timer;

    public void run(Runnable work) {
        executor.execute(work);
    }

    /** A second later. */
    public void inAMoment(Runnable work) {
        timer.schedule(work, MOMENT, MILLISECONDS);
    }
}
