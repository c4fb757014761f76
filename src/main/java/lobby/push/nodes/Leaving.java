package lobby.push.nodes;

import static jakarta.ejb.TransactionManagementType.BEAN;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.inject.Inject;
import lobby.platform.Chore;
import lobby.platform.Readiness;
import lobby.push.Bell;

/** Sends this node's pages to the others while it is about to be stopped. */
@Singleton
@PermitAll
@TransactionManagement(BEAN)
public class Leaving {

    @Inject Readiness readiness;
    @Inject Bell bell;

    @Schedule(hour = "*", minute = "*", second = "*/2", persistent = false)
    void leave() {
        if (readiness.isDraining()) {
            Chore.attempt("send pages to other nodes", bell::sendAway);
        }
    }
}
