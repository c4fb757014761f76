package lobby.testing.inside;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import lobby.security.door.DoorsClosed;

/** What was said of doors that closed, once it was certain. */
@ApplicationScoped
public class ClosedDoors {

    private final List<DoorsClosed> all = new CopyOnWriteArrayList<>();

    void hear(@Observes(during = TransactionPhase.AFTER_SUCCESS) DoorsClosed closed) {
        all.add(closed);
    }

    public List<DoorsClosed> of(long person) {
        return all.stream().filter(closed -> closed.personId() == person).toList();
    }
}
