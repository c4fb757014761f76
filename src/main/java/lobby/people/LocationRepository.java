package lobby.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
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

    /** All of a network, by name. */
    public List<Location> of(Network network) {
        return em.createQuery("select l from Location l where l.network = :network order by l.name", Location.class)
            .setParameter("network", network)
            .getResultList();
    }

    public List<Location> all(Collection<Long> ids) {
        return ids.isEmpty() ? List.of() : em.createQuery("select l from Location l where l.id in :ids", Location.class)
            .setParameter("ids", ids)
            .getResultList();
    }
}
