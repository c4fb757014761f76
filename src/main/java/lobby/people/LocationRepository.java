package lobby.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import java.util.UUID;

/** Locations by their public id. */
@ApplicationScoped
public class LocationRepository {

    @PersistenceContext EntityManager em;

    public Optional<Location> find(UUID reference) {
        return em.createQuery("select l from Location l where l.reference = :reference", Location.class)
            .setParameter("reference", reference)
            .getResultStream()
            .findFirst();
    }
}
