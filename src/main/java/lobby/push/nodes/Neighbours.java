package lobby.push.nodes;

import static jakarta.ejb.TransactionManagementType.BEAN;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Lock;
import jakarta.ejb.LockType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.inject.Inject;
import javax.sql.DataSource;
import lobby.platform.Chore;
import lobby.push.Bell;

/**
 * Listens to the other nodes, over a connection of its own. While that is lost, this node's pages are told to look for
 * themselves, and lines whose door was closed elsewhere are found: nobody misses anything, only a little later.
 */
@Startup
@Singleton
@DependsOn("Migrations")
@PermitAll
@Lock(LockType.READ)
@TransactionManagement(BEAN)
public class Neighbours {

    @Resource ManagedThreadFactory threads;

    @Resource(name = "jdbc/lobby")
    DataSource database;

    @Inject Herald herald;
    @Inject Bell bell;

    private Listening listening;

    @PostConstruct
    void listen() {
        listening = new Listening(database, herald.node(), bell);
        threads.newThread(listening).start();
    }

    @PreDestroy
    void stop() {
        listening.stop();
    }

    /** Whether what other nodes tell is heard at this moment. */
    public boolean areHeard() {
        return listening.isHearing();
    }

    @Schedule(hour = "*", minute = "*", second = "*/3", persistent = false)
    void lookInstead() {
        if (!areHeard()) {
            Chore.attempt("have pages look for themselves", bell::lookAgain);
        }
    }
}
