package lobby.broadcast;

import static jakarta.ejb.TransactionManagementType.BEAN;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.inject.Inject;
import java.util.List;
import lobby.broadcast.round.Recipient;
import lobby.platform.Chore;

/** Has broadcasts go out every few seconds whose time has come. What can't be sent keeps nothing else from it. */
@Singleton
@DependsOn("Migrations")
@TransactionManagement(BEAN)
public class BroadcastTimer {

    @Inject DueBroadcasts broadcasts;

    @Schedule(hour = "*", minute = "*", second = "*/10", persistent = false)
    void send() {
        Chore.attempt("look for broadcasts to send", () -> {
            broadcasts.due().forEach(one -> Chore.attempt("begin a broadcast", () -> broadcasts.begin(one)));
            write();
            broadcasts.gone().forEach(one -> Chore.attempt("end a broadcast", () -> broadcasts.finish(one)));
        });
    }

    private void write() {
        List<Recipient> some = broadcasts.waiting(Recipient.NOBODY);
        while (!some.isEmpty()) {
            some.forEach(one -> Chore.attempt("write to somebody", () -> broadcasts.write(one)));
            some = broadcasts.waiting(some.get(some.size() - 1));
        }
    }
}
