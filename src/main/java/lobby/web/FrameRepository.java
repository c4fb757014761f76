package lobby.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.stream.Stream;
import lobby.people.Location;
import lobby.security.Actor;

@ApplicationScoped
class FrameRepository {

    @PersistenceContext EntityManager em;

    /** Where somebody works or lives, or lived, in the order they came to the network. */
    List<Location> placesOf(Actor actor) {
        List<Long> known = Stream.concat(actor.grants().keySet().stream(), actor.memberships().stream()).distinct()
            .toList();
        return em.createQuery("""
                select l from Location l
                where l.id in :known
                or exists (select m from Membership m where m.person.id = :person and m.location = l)
                order by l.id
                """, Location.class)
            .setParameter("known", known.isEmpty() ? List.of(0L) : known)
            .setParameter("person", actor.personId())
            .getResultList();
    }

    List<String> networks() {
        return em.createQuery("select n.name from Network n", String.class).setMaxResults(2).getResultList();
    }
}
