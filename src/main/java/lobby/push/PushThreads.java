package lobby.push;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Lock;
import jakarta.ejb.LockType;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.concurrent.ManagedExecutorService;

/**
 * The server's threads, for what is pushed. An EJB, because it has its resources wherever it is called from: a bean
 * that is first needed after the transaction of a timer gets none on Payara, and rings no more.
 */
@Singleton
@PermitAll
@Lock(LockType.READ)
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class PushThreads {

    @Resource ManagedExecutorService executor;

    public void run(Runnable work) {
        executor.execute(work);
    }
}
