package lobby.architecture.planted.booking;

import lobby.architecture.planted.people.Person;
import jakarta.ejb.Schedule;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.time.Instant;

/**
 * Open to everybody, told who is calling, its own repository, its own clock, a timer that may fail, an ear for what has
 * happened that may come too late, and reads what it is given.
 */
public class PlantedService {

    EntityManager em;

    @Inject Instant beginning;

    @Schedule(hour = "*", persistent = false)
    public void remind() {
        em.flush();
    }

    void hear(@Observes(during = TransactionPhase.AFTER_SUCCESS) String news) {
        em.flush();
    }

    public Instant cancelAs(Person caller, ObjectInputStream given) throws IOException {
        given.read();
        return Instant.now();
    }
}
