package lobby.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.stream.Stream;
import lobby.people.Location;
import lobby.security.Actor;

/** What somebody's own account needs to know. */
@ApplicationScoped
class AccountRepository {

    @PersistenceContext EntityManager em;

    List<Location> locationsOf(Actor actor) {
        List<Long> keys = Stream.concat(actor.grants().keySet().stream(), actor.memberships().stream()).distinct()
            .toList();
        if (keys.isEmpty()) {
            return List.of();
        }
        return em.createQuery("select l from Location l where l.id in :keys order by l.name", Location.class)
            .setParameter("keys", keys)
            .getResultList();
    }
}
