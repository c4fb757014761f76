package lobby.administration.residents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import lobby.people.Location;
import lobby.people.Unit;

/** Locations, and the units in them. */
@ApplicationScoped
class HomeRepository {

    @PersistenceContext EntityManager em;

    List<Location> locations(Collection<Long> keys) {
        if (keys.isEmpty()) {
            return List.of();
        }
        return em.createQuery("select l from Location l where l.id in :keys order by l.name", Location.class)
            .setParameter("keys", keys)
            .getResultList();
    }

    Optional<Location> location(UUID reference) {
        return em.createQuery("select l from Location l where l.reference = :reference", Location.class)
            .setParameter("reference", reference)
            .getResultStream()
            .findFirst();
    }

    Optional<Unit> unit(UUID reference) {
        return em.createQuery("select u from Unit u where u.reference = :reference", Unit.class)
            .setParameter("reference", reference)
            .getResultStream()
            .findFirst();
    }

    /** Units with how many live in each today, in the order of a list of bells. */
    List<Object[]> unitsWithPeople(Location location) {
        return em.createQuery("""
                select u, (select count(m) from Membership m where m.unit = u and (m.endsOn is null or m.endsOn >= current_date))
                from Unit u
                where u.location = :location
                order by length(u.name), u.name
                """, Object[].class)
            .setParameter("location", location)
            .getResultList();
    }

    boolean isUsed(Unit unit) {
        return !em.createQuery("select m.id from Membership m where m.unit = :unit", Long.class)
            .setParameter("unit", unit)
            .setMaxResults(1)
            .getResultList().isEmpty();
    }

    Unit add(Unit unit) {
        em.persist(unit);
        return unit;
    }

    void remove(Unit unit) {
        em.remove(unit);
    }
}
