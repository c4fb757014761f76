package lobby.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import lobby.people.Location;

@ApplicationScoped
class DemoRepository {

    @PersistenceContext EntityManager em;

    <T> T keep(T thing) {
        em.persist(thing);
        return thing;
    }

    /** The next booking of this location gets this number. */
    void countFrom(Location location, long number) {
        em.createNativeQuery("insert into booking_counter (location_id, last_number) values (?1, ?2)")
            .setParameter(1, location.id())
            .setParameter(2, number - 1)
            .executeUpdate();
    }
}
